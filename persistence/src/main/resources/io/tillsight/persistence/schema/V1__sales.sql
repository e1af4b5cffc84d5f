-- Money and quantities are counts of ten-thousandths; a day is the number of days since 1970-01-01.
-- Row 0 of each dictionary stands for "unknown", so that references are never null.

create table workspace (version bigint not null);
insert into workspace values (0);

create table setting (name varchar primary key, content varchar not null);

-- Dictionaries and masters -------------------------------------------------------------------

create sequence place_sequence start with 1 increment by 100;
create table place (
  id integer primary key,
  city varchar not null,
  region varchar not null,
  country varchar not null,
  constraint place_once unique (city, region, country));
insert into place values (0, '', '', '');

create table word (
  id integer primary key,
  content varchar not null,
  constraint word_once unique (content));
insert into word values (0, '');

create table sale_status (id integer primary key, name varchar not null);
insert into sale_status values (0, 'COMPLETED'), (1, 'PENDING'), (2, 'CANCELLED'), (3, 'RETURNED');

create table calendar (
  sale_day integer primary key,
  day_key varchar not null,
  week_key varchar not null,
  month_key varchar not null,
  quarter_key varchar not null,
  year_key varchar not null,
  weekday_key varchar not null);

-- A master is "known" when a published import describes it; the others are only referred to.

create sequence product_sequence start with 1 increment by 100;
create table product (
  id integer primary key,
  reference varchar not null,
  known boolean not null,
  name varchar not null,
  category varchar not null,
  brand varchar not null,
  list_price bigint,
  unit_cost bigint,
  stock bigint,
  constraint product_once unique (reference));
insert into product values (0, '', false, '', '', '', null, null, null);

create sequence store_sequence start with 1 increment by 100;
create table store (
  id integer primary key,
  code varchar not null,
  known boolean not null,
  name varchar not null,
  place_id integer not null references place (id),
  employees bigint,
  left_out boolean default false not null,
  constraint store_once unique (code));
insert into store values (0, '', false, '', 0, null, false);

create sequence customer_sequence start with 1 increment by 100;
create table customer (
  id integer primary key,
  code varchar not null,
  known boolean not null,
  name varchar not null,
  email varchar not null,
  place_id integer not null references place (id),
  age_group varchar not null,
  registered date,
  constraint customer_once unique (code));
insert into customer values (0, '', false, '', '', 0, '', null);

-- Imports ------------------------------------------------------------------------------------

create sequence import_sequence start with 1 increment by 1 no cache;
create table import (
  id bigint primary key,
  state varchar not null,
  started timestamp(9) with time zone not null,
  finished timestamp(9) with time zone,
  fresh_rows bigint not null,
  fresh_amount bigint not null,
  updated_rows bigint not null,
  updated_amount bigint not null,
  duplicate_rows bigint not null,
  duplicate_amount bigint not null,
  rejected_rows bigint not null,
  rejected_amount bigint not null,
  unreadable_amounts bigint not null,
  -- What it owns now; an undo elsewhere can change it, the receipt above never changes.
  line_count bigint not null,
  line_amount bigint not null,
  claim_count bigint not null);

create table import_file (
  import_id bigint not null references import (id),
  position integer not null,
  name varchar not null,
  bytes bigint not null,
  sha256 varchar not null,
  primary key (import_id, position));

create table rejection (
  import_id bigint not null references import (id),
  position bigint not null,
  file_name varchar not null,
  line bigint not null,
  column_name varchar not null,
  content varchar not null,
  code varchar not null,
  message varchar not null,
  record varchar not null,
  primary key (import_id, position));

-- What each import says of a master; the masters above are these, folded in order of the imports.

create table product_fact (
  master_id integer not null references product (id),
  import_id bigint not null references import (id),
  name varchar not null,
  category varchar not null,
  brand varchar not null,
  list_price bigint,
  unit_cost bigint,
  stock bigint,
  primary key (master_id, import_id));

create table store_fact (
  master_id integer not null references store (id),
  import_id bigint not null references import (id),
  name varchar not null,
  place_id integer not null references place (id),
  employees bigint,
  primary key (master_id, import_id));

create table customer_fact (
  master_id integer not null references customer (id),
  import_id bigint not null references import (id),
  name varchar not null,
  email varchar not null,
  place_id integer not null references place (id),
  age_group varchar not null,
  registered date,
  primary key (master_id, import_id));

-- Sale lines: no foreign keys, because H2 would build an index for each; check() proves them.

create table sale_line (
  id bigint primary key,
  import_id bigint not null,
  superseded_by bigint,
  key_high bigint not null,
  key_low bigint not null,
  content_high bigint not null,
  content_low bigint not null,
  order_number varchar not null,
  ordinal integer not null,
  sale_day integer not null,
  sale_time bigint,
  product_id integer not null,
  store_id integer not null,
  customer_id integer not null,
  place_id integer not null,
  quantity bigint not null,
  unit_price bigint,
  discount bigint,
  amount bigint not null,
  cost bigint,
  status_id integer not null,
  status_text_id integer not null,
  channel_id integer not null,
  payment_method_id integer not null);

create table line_claim (
  line_id bigint not null,
  import_id bigint not null,
  primary key (line_id, import_id));

-- Stored analyses ----------------------------------------------------------------------------

create table analysis_run (
  id bigint primary key,
  run_at timestamp(9) with time zone not null,
  workspace_version bigint not null);

create table analysis_result (
  run_id bigint not null references analysis_run (id),
  position integer not null,
  analysis_type varchar not null,
  result_value varchar not null,
  result_details varchar not null,
  created_at timestamp(9) with time zone not null,
  primary key (run_id, position));

create table product_sales_by_store (
  run_id bigint not null references analysis_run (id),
  product varchar not null,
  store varchar not null,
  units bigint not null,
  net_sales bigint not null,
  primary key (run_id, product, store));

create table monthly_product_sales (
  run_id bigint not null references analysis_run (id),
  sale_month varchar not null,
  product varchar not null,
  units bigint not null,
  net_sales bigint not null,
  primary key (run_id, sale_month, product));

create table employee_sales_ratio (
  run_id bigint not null references analysis_run (id),
  store varchar not null,
  employees bigint not null,
  units bigint not null,
  net_sales bigint not null,
  units_per_employee bigint,
  sales_per_employee bigint,
  primary key (run_id, store));

create table forecast_run (
  id bigint primary key,
  run_at timestamp(9) with time zone not null,
  workspace_version bigint not null,
  scope varchar not null,
  model varchar not null,
  history_from integer not null,
  history_until integer not null,
  confidence integer not null,
  details varchar not null);

create table forecast_point (
  run_id bigint not null references forecast_run (id),
  forecast_day integer not null,
  expected bigint not null,
  low bigint not null,
  high bigint not null,
  primary key (run_id, forecast_day));
