create table event (
    stream varchar(80) not null,
    version bigint not null,
    type varchar(80) not null,
    actor varchar(80) not null,
    at timestamp(6) with time zone not null,
    body text not null,
    primary key (stream, version)
);

create table event_text (
    stream varchar(80) not null,
    text_key varchar(80) not null,
    body text not null,
    primary key (stream, text_key)
);
