<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lstm</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>layer-norm</source>
        <translation>layer norm</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix-product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compute_patterns</name>
    <message>
        <source>matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolution 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depthwise 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max pooling 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for each of %n samples. FLOP = %3</source>
        <translation>
            <numerusform>%1: %2 for the sample. FLOP = %3</numerusform>
            <numerusform>%1: %2 for each of %n samples. FLOP = %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP/byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate with more threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side with its rim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries, keys, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>γ and β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute-bound, at most the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory-bound, at most %1 GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations on %2: %3 a byte, so %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight is used %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GFLOP/s are %2 of the peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GFLOP/s are %2 of what the memory allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 times as fast as with one thread; this machine has %n cores.</source>
        <translation>
            <numerusform>%1: %2 times as fast as with one thread; this machine has %n core.</numerusform>
            <numerusform>%1: %2 times as fast as with one thread; this machine has %n cores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads.</source>
        <translation>
            <numerusform>%n thread.</numerusform>
            <numerusform>%n threads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First this machine&apos;s two roofs, then nine operators under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flat roof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GFLOP/s: products and sums that never leave the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sloping roof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cores, so that many threads</source>
        <translation>
            <numerusform>%n core, so one thread</numerusform>
            <numerusform>%n cores, so that many threads</numerusform>
        </translation>
    </message>
    <message>
        <source>warm caches: rates may lie above the roof of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1. What will limit it on this machine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its bound will the convolution reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations a byte, the ridge lies at %2: the arithmetic takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations a byte, the ridge lies at %2: the memory takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GFLOP/s over FLOP per byte; ring: bound, disc: measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operator is more than a tenth faster than its roof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GFLOP/s: the bound counts arithmetic or memory alone, and all else takes time, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = b + 3 c moves %1 GB/s, its numbers in no near cache; the roofs meet at %2 operations a byte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose arithmetic and thread scaling are shown when all have been measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrices of n x n, pictures of n/8 x n/8, sequences of n/4 vectors, 64 n classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples that go through at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float: 4 bytes a number; double: 8 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that roofs and operators are measured with: at most as many as there are cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold: every number comes from memory; warm: from where the last call left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the numbers that the operators work on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Compute patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what limits each operator on this machine: arithmetic or memory, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A processor with twice the arithmetic and the same memory: which operators get faster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Fewer operations are always faster.” A depthwise convolution does a sixteenth of the work, and may take far more than a sixteenth of the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
