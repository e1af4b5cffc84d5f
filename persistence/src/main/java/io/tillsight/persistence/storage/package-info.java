/** The thin layer over JDBC that the other parts of persistence share. */
package io.tillsight.persistence.storage;
