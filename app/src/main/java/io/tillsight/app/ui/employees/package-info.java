/**
 * The Employees tab: head count of the stores against what they sell. The door is {@link
 * io.tillsight.app.ui.employees.EmployeesView}.
 */
package io.tillsight.app.ui.employees;
