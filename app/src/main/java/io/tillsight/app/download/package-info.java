/** Files behind addresses, fetched only when the user has named the address. Door: Downloads. */
package io.tillsight.app.download;
