package org.lrai.cli.benchmark;

/**
 * Everything that can be measured.
 *
 * @param calls of a model
 * @param growth of the time of a call with the size of its inputs
 * @param costs of kernels
 */
public record Benchmarks(Benchmark calls, GrowthBenchmark growth, CostBenchmark costs) {}
