package io.tillsight.sample;

/**
 * One store of the chain.
 *
 * @param employees head count in full-time equivalents, times ten
 * @param weight how much it sells against the others
 * @param growth of its demand in a year, as a ratio
 */
record Branch(
    String code,
    String name,
    String city,
    String region,
    int employeesTenths,
    double weight,
    double growth) {
  String employees() {
    return employeesTenths % 10 == 0
        ? Integer.toString(employeesTenths / 10)
        : employeesTenths / 10 + "." + employeesTenths % 10;
  }
}
