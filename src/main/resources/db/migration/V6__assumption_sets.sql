create table assumption_set (
    id varchar(40) not null primary key,
    owner varchar(40) not null,
    model varchar(80) not null,
    version varchar(64) not null references model_version (id),
    name varchar(80) not null,
    assumed text not null,
    unique (owner, model, name)
);
