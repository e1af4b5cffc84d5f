/** Questions answered in SQL, and the lines themselves. */
package io.tillsight.persistence.query;
