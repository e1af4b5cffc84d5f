-- What the user said of the files of a source; a file that leaves the same open is not asked about.
create table source_answer (
  source_id bigint not null references source (id),
  code varchar not null,
  column_name varchar not null,
  choice varchar not null,
  primary key (source_id, code, column_name));
