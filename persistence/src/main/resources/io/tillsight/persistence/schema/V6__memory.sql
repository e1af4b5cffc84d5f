-- An import that is taken back keeps its lines, hidden, until it is forgotten; before, they were gone.
alter table import add column undone timestamp(9) with time zone;
update import set state = 'FORGOTTEN' where state = 'UNDONE';

-- An import that corrects rejected rows of another one, and the rows that it corrects.
alter table import add column supplement_of bigint;
alter table rejection add column corrected_by bigint;

-- How each file was read, and what of it is remembered for the next file like it.
alter table import_file add column reading varchar default '' not null;

create sequence recipe_sequence start with 1 increment by 1 no cache;
create table recipe (
  id bigint primary key,
  name varchar not null,
  fingerprint varchar not null,
  learned timestamp(9) with time zone not null,
  import_id bigint not null,
  reading varchar not null,
  constraint recipe_once unique (fingerprint));
