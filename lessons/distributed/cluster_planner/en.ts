<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluster_planner</name>
    <message>
        <source>parameters, 10⁹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion: 12 h² in each layer, and the embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations, 10¹⁵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · 10¹⁵ a step; going back takes twice as many as going forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on device 1, 10⁹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device 1 has its slice of the first stage, and of the embeddings: %1 billion parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights, gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bytes each: %1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A master weight and two moments, four bytes each: %1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batches m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stage keeps those of all micro-batches that are under way: %1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not kept is made once more, for a layer at a time: %1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, at the share of the peak that products of matrices reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms, dropout and scores wait for the device&apos;s own memory: %1 s, an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduces in every layer, for every micro-batch: %1 s by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubble over working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(p − 1) / (v m) of the time in which a device works: %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations there, gradients back: %1 s by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicas: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One all-reduce of all gradients: %1 s by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLOP/s of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device comes to %1 TFLOP/s; beside arithmetic, most time goes into: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days for all tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned as the one that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layouts</source>
        <translation>
            <numerusform>%n layout</numerusform>
            <numerusform>%n layouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1: stage %2, replica %3, slice %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of device 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published TFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narayanan et al. 2021, Table 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days at that rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks of micro-batches in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link in a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link between nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billions of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the last box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s: the slowest stage sets the pace; the closed form knows of none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, as the closed form says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, the closed form says %2: a message takes so long that chunks wait for it in each round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPT of %1 billion parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices share it. Does it fit, how long does it take, and what limits it?</source>
        <translation>
            <numerusform>%n device has it all. Does it fit, how long does it take, and what limits it?</numerusform>
            <numerusform>%n devices share it. Does it fit, how long does it take, and what limits it?</numerusform>
        </translation>
    </message>
    <message>
        <source>Event by event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TFLOP/s were measured; the plan is %2 off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None fits on so many devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest is %1: %2 s a step. A click on a point plans it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will need most memory on device 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages: %1, micro-batches: %2, chunks: %3. How large is the bubble, in percent of working time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling and draining take p − 1 slots, and work v m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would another layout of as many devices be faster, in this model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 s, this one %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 64 stages and 512 micro-batches the bubble of the run with a trillion parameters is 63/512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT-3, 300 billion tokens, 1024 devices at 140 TFLOP/s: 34 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest step, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the ten published runs each plan comes to the measured rate, up to so much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which all layouts of a trillion parameters on 16 384 devices are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB too much for a device: take more slices or stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the peak over GB of a device; in front: this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages (rows) %1 × replicas %2 × slices %3; framed: one copy of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB, inner device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller micro-batch keeps less, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sharded optimizer would free %1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published run: its model and its layout; own: as the other knobs say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into how many stages the layers are divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over how many devices each layer is cut: a divisor of the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many copies of the model share a batch, which follows to a multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many sequences go through a stage at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interleaved: how many stages of the network each device has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations made anew going back: full: all of a layer; selective: the scores of attention; none: all are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharded optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each replica keeps its share of master weights and moments (ZeRO-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the GPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many tokens there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billions that are learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined by NVLink; nodes are joined by InfiniBand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a device&apos;s arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the peak, by products of matrices; 0.62 fits the published runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between a device and its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside of a node, in one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between nodes, for each device, in one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the simulation stages are slower by up to this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, t, d, b and v at once: &apos;4,8,32,1,1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of how much slower each stage is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Cluster planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GPT on thousands of devices: memory, traffic, bubble, days, and what limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen slices instead of eight, on nodes of eight devices: what becomes of the memory, and what of the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Twice the devices, half the time.” With more replicas each has fewer micro-batches, and the bubble grows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>five whole numbers, p, t, d, b and v, such as &apos;4,8,32,1,1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
