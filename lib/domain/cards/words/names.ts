import { list } from "./list.ts";

/** Proper names that keep their capital inside a prompt. */
export const NAMES = list(`
  Newton Newton's Newton’s Bayes Bayes' Bayesian Gauss Gaussian Euler Euclid Euclidean Laplace
  Lagrange Lagrangian Hessian Jacobian Taylor Fourier Markov Bernoulli Poisson Hilbert Banach
  Cauchy Riemann Lebesgue Lipschitz Hadamard Frobenius Moore Penrose Dirac Kullback Leibler Shannon
  Fisher Pearson Student Turing Neumann Nash Boltzmann Gibbs Monte Carlo Nesterov Adam Xavier Glorot
  Hebb Hebbian Hopfield Kalman Wiener Wald Neyman Cramer Rao Vapnik Chervonenkis Occam Einstein
  Maxwell Kepler Darwin Mendel Hooke Ohm Kirchhoff Kant Plato Aristotle Hume Python Java Unix Linux
  Internet English French German Latin Greek European American January February March April May
  June July August September October November December Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday Earth Cholesky Householder Krylov Karush Kuhn Tucker Armijo Wolfe Hoeffding
  Chernoff Chebyshev Jensen Minkowski Schwarz Dirichlet Weibull Rayleigh Gumbel Bellman Zipf`);
