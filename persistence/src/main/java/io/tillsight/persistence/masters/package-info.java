/**
 * Products, stores, customers and places through Hibernate: what each import says of them is kept
 * as a fact, and the masters that everybody sees are the facts of the published imports, folded in
 * the order of the imports. So taking an import back takes back what it said of the masters, too.
 */
package io.tillsight.persistence.masters;
