-- Addresses and folders from which files are imported again and again, and the files that were.
create sequence source_sequence start with 1 increment by 1 no cache;
create table source (
  id bigint primary key,
  kind varchar not null,
  address varchar not null,
  interval_minutes integer not null,
  last_run timestamp(9) with time zone,
  outcome varchar not null,
  detail varchar not null,
  tag varchar not null,
  modified varchar not null,
  constraint source_once unique (address));

create table source_file (
  source_id bigint not null references source (id),
  sha256 varchar not null,
  name varchar not null,
  bytes bigint not null,
  modified bigint not null,
  primary key (source_id, sha256));
