<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>fields</name>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided are: 0 nothing (DDP), 1 the optimiser&apos;s state, 2 gradients, too, 3 parameters, too (FSDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many devices divide the model&apos;s state, and each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage 3: gather the next layer while this one is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the network, the last included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count 2 + 2 + 12 bytes for each parameter instead of 4 + 4 + 8; the net stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each device, 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits in a batch, of all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billions of operations that a device does in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many are learnt: the first on the clock, the others in a step each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fsdp</name>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by device 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of output biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that a device holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: what has come by now, less what has been freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes held, or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most bytes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted over the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of DDP&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model&apos;s state on a device, as a share of all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of a single device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference of a weight from DDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on the nets of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes with DDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held, kB (under links: sent by device 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held, kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device works %1 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device now has all of layer %1: the shards of the others came round the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The updated shards of layer %1 have gone to all devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device took its own digits through all of layer %1, and frees what it had gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device took its own digits through layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device has the gradient of layer %1 for its own digits, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the summed gradient of layer %1 each device needs its own shard alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device keeps its shard of the summed gradient of layer %1, and frees the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices have the summed gradient of layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices, one net.</source>
        <translation>
            <numerusform>%n device, one net.</numerusform>
            <numerusform>%n devices, one net.</numerusform>
        </translation>
    </message>
    <message>
        <source>With ZeRO stage %1 a device keeps %2 of the model&apos;s state, of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss %1, as on a single device; no weight is farther than %2 from DDP&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of a weight from DDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first batch, on the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters are divided, too. A device sends, as against DDP,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half as much again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two all-gathers and a reduce-scatter, 3 (N − 1)/N Ψ, instead of 2 (N − 1)/N Ψ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many kB does device 1 hold at most, during the step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shard of all, one gathered layer or two, and the activations of its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 20 batches the weights are those of DDP, up to rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stage 3 each of 8 devices keeps an eighth of the model&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state on a device, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that a device sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time that a device works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory: device %1 needed %2 kB, and has %3; it would not have come so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss %1, as on a single device. This is DDP itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss; batch 1 ends with step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time so far, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Fully sharded (FSDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each device keeps a shard of the model, and gathers a layer when it needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bytes for each parameter on each of N devices: which of them does a device need all the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“FSDP is model parallelism.” Each device computes every layer, all of it, on its own digits; only where numbers are kept is divided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
