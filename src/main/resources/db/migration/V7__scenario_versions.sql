create table scenario_version (
    id varchar(64) not null primary key,
    scenario varchar(80) not null,
    body text not null
);
