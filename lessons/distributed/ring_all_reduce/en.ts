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
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop-message</source>
        <translation>lose a message</translation>
    </message>
    <message>
        <source>duplicate-message</source>
        <translation>double a message</translation>
    </message>
    <message>
        <source>early-all-gather</source>
        <translation>all-gather too early</translation>
    </message>
    <message>
        <source>naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recursive-doubling</source>
        <translation>recursive doubling</translation>
    </message>
    <message>
        <source>halving-doubling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-tree</source>
        <translation>double tree</translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossover</source>
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
        <source>Devices p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many devices add up their gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many numbers of the gradient, from the output layer backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break it: round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the round of the lost or doubled message; or the rounds (through a server: the arrivals) after which unfinished results are handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sends what to whom, until all hold the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the messages of this run, or how fast all algorithms are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many devices stand together in one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links within a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many times as fast as those between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into how many pieces the half of each tree is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lose or double the first message of a round, or hand on results too early</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data parallelism: each device holds the whole network and a share of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If 8 devices become 16, how many more bytes must each of them send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Twice the devices, twice the traffic of each.” In a ring each device sends 2 (p − 1) / p of the bytes, always less than twice; what grows with p is the number of rounds, and with it the latency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices add up their gradients: in a ring, in pairs, in trees, through a server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>this algorithm takes a power of two of devices; %1 is none, the nearest is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices do not make groups of %2: take groups of %3, or %4 devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ring_all_reduce</name>
    <message>
        <source>empty</source>
        <comment>a chunk without elements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1, chunk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions inside the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks that hold the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n on all devices</source>
        <translation>
            <numerusform>of %n on all devices</numerusform>
            <numerusform>of %n on all devices</numerusform>
        </translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
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
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one device: nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter of the model: what every message takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter of the model: the same for every link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks that hold the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that a device holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>One device alone already holds the sum: there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.</source>
        <translation>
            <numerusform>Each device holds %1 of the gradient of its own %2 digits, in %n chunk.</numerusform>
            <numerusform>Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each device holds %1 of the gradient of its own %2 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices are then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices are then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only device %1 is then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices %1 and %2 are then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sums are wrong, by up to %2.</source>
        <translation>
            <numerusform>%1 of %n sum is wrong, by up to %2.</numerusform>
            <numerusform>%1 of %n sums are wrong, by up to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every device holds the same %n sums, bit for bit.</source>
        <translation>
            <numerusform>Every device holds the same sum, bit for bit.</numerusform>
            <numerusform>Every device holds the same %n sums, bit for bit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is lost: device %1 goes on as if nothing were missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunk is empty, and still its message takes the latency α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message arrives twice, and device %1 adds it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message arrives twice; replacing twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Device %1 adds what arrives to its own %n numbers; %2.</source>
        <translation>
            <numerusform>Device %1 adds what arrives to its own number; %2.</numerusform>
            <numerusform>Device %1 adds what arrives to its own %n numbers; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with the finished sums that arrive.</source>
        <translation>
            <numerusform>Device %1 replaces its own number with the finished sum that arrives.</numerusform>
            <numerusform>Device %1 replaces its own %n numbers with the finished sums that arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with unfinished sums; %2.</source>
        <translation>
            <numerusform>Device %1 replaces its own number with an unfinished sum; %2.</numerusform>
            <numerusform>Device %1 replaces its own %n numbers with unfinished sums; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1, %2 → %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of device 1 is lost, and nobody notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of device 1 arrives twice and is added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it does not wait for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gradients queue on the server&apos;s one link, %1 in all; it adds what arrives, in that order.</source>
        <translation>
            <numerusform>%n gradient arrives over the server&apos;s one link, %1 in all.</numerusform>
            <numerusform>%n gradients queue on the server&apos;s one link, %1 in all; it adds what arrives, in that order.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the model&apos;s clock it took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rounds to go</source>
        <translation>
            <numerusform>%n round to go</numerusform>
            <numerusform>%n rounds to go</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a number of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent by each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 sent by each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model: α = %1, B = %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency α, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth B, in bytes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many rounds does every one of the %1 devices hold the whole sum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rounds add the chunks up, %1 more hand the sums on: 2 (p − 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring %1: it pays α in each of %2 rounds. Server %3: its one link carries all gradients in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device 1 has sent chunk %1. Which of its chunks does it send next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that has just arrived and been added to: a chunk travels on and grows at every stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which device will chunk %1 first hold the sum of all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1 sent it first; %2 links farther on everybody&apos;s part is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices: what is missing in a chunk is missing wherever the chunk is handed on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent by a device of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each device sends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each device sends up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its one link carries %1 each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its one link carries %1 in and %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce-scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>short for: server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both, within 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices get back sums of %2 bytes each. How many bytes does the server&apos;s link carry out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 sums pass that one link: its load grows with p, a ring&apos;s links carry less than 2V each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of the loss on the device&apos;s own %1 digits, computed by back-propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server, number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own gradient is inside from the start, others as soon as they arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of this device has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice what a device holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chunk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds, on the model&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time around the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time through the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a ring of p devices each sends 2 (p − 1)/p of the bytes: never twice as many, however large p is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, %1 → %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks %1, %2 → %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the busiest device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other hands in, and one after the other gets the sum: 2 (p − 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each round doubles how many are inside: log₂ p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log₂ p rounds add up halves of halves, log₂ p more hand them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces climb to the two roots, level by level, and come back while others still climb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 (g − 1) rounds within the groups, and 2 (p/g − 1) across them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it adds up it sends on in parts: 2 (p − 1)/p of its bytes, as little as can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device 1 alone sends the whole sum to all others: (p − 1) V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that it has, in each of log₂ p rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the buffer goes up in each tree, and half comes back to each device below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device holds %1 bytes. How many will the busiest device have sent in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %3: it pays α in each of its rounds, the other way in %2, and for all bytes that queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices, %2 each, α = %3, B = %4: who is done first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In round %1 the message of device %2 was lost. Who ends with wrong sums?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recursive doubling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halving-doubling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce and broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent by the busiest device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of devices that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over V, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over p, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 is no power of two: no recursive doubling, no halving-doubling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> There are no whole groups of %1: no hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the fastest for all sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest for fewer than %1 a device; %2 for the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> From %1 on it is slower than: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit 2V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2V, a ring&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
