<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>channel_reduction</name>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even at K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest K that saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3×3 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1 to K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3×3 behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels become %2 maps by 3×3: at once, or through %3 channels in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map has a kernel of 3×3 for each channel: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It mixes all channels at one place into K: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then 3×3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On K channels alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through K, %2 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 3×3 costs at once, by what each channel in between costs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to K = %1 the way through K is cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many channels in between it costs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3×3 behind 1×1 to %1 channels: how many times fewer is that than at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels, %2 maps: up to which K is the way through K cheaper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are even at K = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 64 channels and 64 maps 1×1 saves weights up to K = 57, not up to 63.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bias for each map does not change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a bias for each kernel, as some books count, it would be up to K = 53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No K saves: even a single channel in between costs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through K, over K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per-kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3x3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1x1-3x3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1x1-3x3-1x1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels that enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels that a 1×1 convolution leaves before a larger kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; one for each map, as layers have them; one for each kernel, as some books count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands twice in the net, with batch normalisation and ReLU behind each kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction K of 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels that 1×1 leaves of the 16 in the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights and the order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-hand: weights are counted; learn: a net of such blocks learns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Channel reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1 makes few channels before a larger kernel: when that saves, and when it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 channels in, 64 out, 3×3: does 1×1 to 60 channels first save weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“K &lt; M is enough.” What 1×1 costs comes on top: with N = M it saves only below 0.9 M.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
