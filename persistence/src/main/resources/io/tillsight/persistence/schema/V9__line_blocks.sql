-- Lines of an import as they first reach the disk, many in one record; they get their rows in
-- sale_line once the import is published, and until then nothing may read the lines.
create table line_block (
  first_line bigint primary key,
  import_id bigint not null,
  line_count integer not null,
  content varbinary not null);
