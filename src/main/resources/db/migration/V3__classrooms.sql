create table classroom (
    id varchar(40) not null primary key,
    code varchar(6) not null unique,
    title varchar(200) not null,
    owner varchar(40) not null,
    created timestamp(6) with time zone not null
);

create table class_session (
    id varchar(40) not null primary key,
    classroom varchar(40) not null references classroom (id),
    game varchar(40) not null unique,
    scenario varchar(80) not null,
    join_open boolean not null,
    started_at timestamp(6) with time zone not null,
    address varchar(200) not null
);

create index class_session_classroom on class_session (classroom, started_at);

create table class_seat (
    seat varchar(40) not null primary key,
    session varchar(40) not null references class_session (id),
    name_key varchar(500),
    unique (session, name_key)
);
