create table instructor (
    id varchar(40) not null primary key,
    login varchar(80) not null unique,
    password varchar(200) not null
);

create table seat_token (
    token_hash varchar(64) not null primary key,
    seat varchar(40) not null
);

create table seat_words (
    class_code varchar(6) not null,
    words_hash varchar(64) not null,
    seat varchar(40) not null,
    primary key (class_code, words_hash)
);

create table installation (
    name varchar(40) not null primary key,
    secret varchar(120) not null
);
