create table reader (
    id varchar(64) not null primary key,
    secret_hash varchar(64) not null unique
);

create table reader_seat (
    seat varchar(40) not null primary key,
    reader varchar(64) not null references reader (id)
);

create table reader_answer (
    reader varchar(64) not null references reader (id),
    lesson varchar(80) not null,
    question varchar(80) not null,
    mark varchar(20) not null,
    score double precision not null,
    box integer not null,
    due date,
    at timestamp(6) with time zone not null,
    primary key (reader, lesson, question)
);

create table reader_text (
    reader varchar(64) not null references reader (id),
    lesson varchar(80) not null,
    question varchar(80) not null,
    body text not null,
    at timestamp(6) with time zone not null,
    primary key (reader, lesson, question)
);

create table certificate (
    id varchar(40) not null primary key,
    modules varchar(400) not null,
    issued date not null
);
