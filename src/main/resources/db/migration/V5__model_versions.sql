create table model_version (
    id varchar(64) not null primary key,
    model varchar(80) not null,
    xmile text not null
);
