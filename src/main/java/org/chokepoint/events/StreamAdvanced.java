package org.chokepoint.events;

/** After the commit: a stream has reached a version. It carries nothing of what happened. */
public record StreamAdvanced(StreamId stream, long version) {}
