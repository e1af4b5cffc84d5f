/**
 * Tables that do not lie open: in workbooks, archives, folders and answers of services. Each is
 * copied as plain text, so that all tables are read by one reader. Door: {@link
 * io.tillsight.core.table.container.TableFiles}.
 */
package io.tillsight.core.table.container;
