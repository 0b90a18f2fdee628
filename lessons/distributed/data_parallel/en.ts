<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted-mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain-mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>data_parallel</name>
    <message>
        <source>In double precision 2, 4 or 8 devices have the loss of a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In single precision they have it up to rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of 256 learn more in three epochs if η grows with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each of 8 devices normalises by its own shard, gradients are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that waits for all teaches digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With gradients of weights four updates old it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>device %1: %n digits</source>
        <translation>
            <numerusform>device %1: %n digit</numerusform>
            <numerusform>device %1: %n digits</numerusform>
        </translation>
    </message>
    <message>
        <source>device 1 uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of output biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of a device&apos;s gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of a shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean cross-entropy of its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of a single device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same net, from the same start, on whole batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients: relative difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference of weights between devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy, all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy, single device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on the nets of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimiser, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that device 1 sends in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server ÷ ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers that a digit leaves on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the last backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a digit, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of all messages of device 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step takes %1, on one device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes until %1, then %2 for messages alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss is no number: try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices, one net.</source>
        <translation>
            <numerusform>%n device, one net.</numerusform>
            <numerusform>%n devices, one net.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each holds all of it, and learns from a shard of each batch of %n digits.</source>
        <translation>
            <numerusform>Each holds all of it, and learns from a shard of each batch of %n digit.</numerusform>
            <numerusform>Each holds all of it, and learns from a shard of each batch of %n digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices&apos; weights differ by up to %1: each of them goes its own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same loss as on a single device: at most %1 apart, which is rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what a single device learns: the losses have been up to %1 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices&apos; gradients become one (%1). After 20 batches, the loss against a single device&apos;s is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, up to rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce of the whole gradient: how many times as long does a server take as a ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without latency it is p² / (p − 1): p gradients on one link, against 2 (p − 1) chunks on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum is p times the mean: a larger learning rate, which no accuracy tells from luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean weighted by digits is the gradient of the batch; anything else is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication that is not hidden, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce of the whole gradient, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the size of a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient, own and joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose digits are inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own from the start, those of others after the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shard, or the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not hidden, with overlap, in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring, in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not hidden, without overlap, in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server, in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds of a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication that is not hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a step on one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduce around the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduce through the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If devices waited, a step took %1, on one device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device has the gradient of its own shard. What becomes of them shows in the batches to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the same loss as on a single device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device uses its own gradient. After 20 batches, the loss against a single device&apos;s is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with %1 processes; the net here learns on %2 devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of this digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of weights to output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient that device %1 uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of earlier gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights as each device has moved them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised sums of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixels, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is handed on: the device uses its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device has the whole batch: this is its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gradients are added up: as many times their mean as there are devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gradients count the same, of however many digits they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gradient counts by its digits: together they are that of the whole batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A %1 on device %2, which still has weights of up to %n update(s) ago.</source>
        <translation>
            <numerusform>A %1 on device %2, which still has weights of up to %n update ago.</numerusform>
            <numerusform>A %1 on device %2, which still has weights of up to %n updates ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %1, one of the %n digits that device %2 has of this batch.</source>
        <translation>
            <numerusform>A %1, the one digit that device %2 has of this batch.</numerusform>
            <numerusform>A %1, one of the %n digits that device %2 has of this batch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of the digit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the logarithm of the probability of the right class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the shard: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mean over %n digit(s): the device knows no others.</source>
        <translation>
            <numerusform>The mean over %n digit: the device knows no others.</numerusform>
            <numerusform>The mean over %n digits: the device knows no others.</numerusform>
        </translation>
    </message>
    <message>
        <source>δ of the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability minus target, over the digits of the shard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mean and variance of this shard alone: other devices have others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says of weights to its output: δ there times what each of them multiplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of all devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each adds up the shares of its own digits; that of this one is on device %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device moves its weights against its own gradient, for the last time before the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices have the same ones again, for the next steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights move against that gradient, by η = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around a ring of devices, or through one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many devices learn together, each from a shard of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which shares devices take the batch: &apos;1&apos; evenly, or &apos;3, 1&apos; device by device; the last holds for those that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mean weighted by samples, their plain mean, their sum, or each its own device&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients leave together up to so many kilobytes; a layer at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buckets leave while layers before them are still in the backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would be with other buckets, or with more devices</source>
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
        <source>of gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale η with the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate is for batches of 64, and grows with the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of gradient descent; 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local descent: each device by itself, and after so many steps the mean of all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server that waits for nobody: gradients are of weights d updates old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind each hidden layer; each device takes the statistics of its own shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
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
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all numbers of the nets</source>
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
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of first weights and the order of the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1297 small digits and 16 units a layer, or 12 000 digits and 64</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each device learns from a part of the batch, and all of them share their gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards of 5 and 3 digits: is the mean of the two gradients that of all 8?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A lower loss means that all is right.” Who adds up gradients instead of averaging them sees a lower loss, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>one share for all devices, or a list such as &apos;5, 3&apos;; each from 0.01 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
