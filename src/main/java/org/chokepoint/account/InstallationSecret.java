package org.chokepoint.account;

/** A secret of this installation for one purpose, the same after every restart. */
public interface InstallationSecret {

    String of(String purpose);
}
