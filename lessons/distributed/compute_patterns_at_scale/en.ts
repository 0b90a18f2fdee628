<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>compute_patterns_at_scale</name>
    <message>
        <source>Convolution: uses of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept beside the multipliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel of 3 × 3 goes over 32 × 32 places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layer, one sample: FLOP a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight is read for one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM: steps that wait for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short latency, not more units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of each step is an input of the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: scores of a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles that never leave the chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token meets each other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU: share of the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusing it with what comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operation for 8 bytes: it waits for memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8 products, times as fast as float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multipliers of 8 bits, sums of 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this program&apos;s kernels: a processor that has no more of them than of others gains nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:4: products that can be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picking 2 of 4 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % zeros, times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipping zeros; or whole filters go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same program multiplies zeros, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 shared values: times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table to look values up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring of %1: of a gradient, a device sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links both ways to two neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 (p − 1) / p of it, and ever nearer to 2: more devices need no faster links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel, %1: sent for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much faster links within a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four all-reduces in each layer of width 12 288, there and back, for every device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline %1 × %2: idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more micro-batches, so more memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages wait until the first micro-batch arrives, and after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPipe keeps, times as much as 1F1B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory for activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes forward is kept until it comes back: of all micro-batches, or of one for each stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam, 7.5 G parameters: state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of many devices, in shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bytes of a weight come with 14 others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So hardware must offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that a device sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of FP32 weight and moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batches kept by GPipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batches kept by 1F1B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From patterns of computing to what hardware must offer: a number each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; opens its lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution or dense layer, of one sample: which is limited by memory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dense layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor multiplies bytes instead of floats. How much faster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring of %1 devices adds up gradients. How many times its own does each send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline of %1 stages, %2 micro-batches: how much of all time is idle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: %1 times as fast, by this program&apos;s kernels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads each weight for one product, where a kernel&apos;s is used %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the map was counted or measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes in FP16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of every four weights in LeNet-5; rows that are no multiple of four keep more: 13 of 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In LeNet-5 codes of 4 bits and a book for each layer take the place of 32 bits; biases stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no more micro-batches than stages, 1F1B has to keep all of them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes as floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes as codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits to a whole byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of ReLU, GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak, GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs with floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs with bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs without zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs with 90 % zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that the ring sends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that attention compares with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a ring, or that share a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the pipeline, a device each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batches m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into how many parts the pipeline&apos;s batch is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number measures everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the numbers that are multiplied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Compute patterns at scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what all patterns of this chapter ask of hardware, each with a number made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may double one thing: multipliers, memory bandwidth, memory, links. Which rows of the map does it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A chip with more operations a second is faster.” Of fourteen patterns most wait for memory, for each other or for a link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
