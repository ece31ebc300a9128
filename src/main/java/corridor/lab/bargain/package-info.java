/** Bargaining over tables of stakeholders, with cells that the page changes. */
package corridor.lab.bargain;
