-- Goods sent back to vendors: each import keeps what its files say; of the imports that count, the
-- last one that speaks of a key is believed. Days, quantities and amounts as in V1.
create table vendor_return (
  import_id bigint not null references import (id),
  key_high bigint not null,
  key_low bigint not null,
  content_high bigint not null,
  content_low bigint not null,
  document varchar not null,
  return_day integer,
  product varchar not null,
  store varchar not null,
  vendor varchar not null,
  quantity bigint,
  amount bigint,
  reason varchar not null,
  primary key (import_id, key_high, key_low));
create index vendor_return_key on vendor_return (key_high, key_low);

-- Who is told how each store does; the last import that counts and names the store is believed.
create table partner (
  import_id bigint not null references import (id),
  store varchar not null,
  email varchar not null,
  phone varchar not null,
  primary key (import_id, store));
