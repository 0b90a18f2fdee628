<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deformable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>efficient_convolutions</name>
    <message>
        <source>%1 in %2 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offsets, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to few units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 where its taps are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each map one number is left: its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units, each of all %2 means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From them, for each map a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: where its %3 taps read, in pixels from their usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map times its worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels read between the pixels, where their taps have wandered to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maps of a picture enter. Of which of them is each new one made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the multiply-adds of a standard convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how many weights has one of its %2 maps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel of %1 for each of %2 maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many multiply-adds does it take, in percent of a standard convolution?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the multiply-adds, over maps N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A depthwise separable convolution takes 1/N + 1/K² of the multiply-adds of a standard one: with 16 maps and 3×3, 0.1736.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on each map, 1×1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and attention, r = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deformable %1</source>
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
        <source>by-hand: which map is made of which, and what that costs; learn: a net of such blocks learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard: each map of all channels; grouped: of those of its group; separable: of one, then 1×1; pointwise: 1×1 alone; channel-attention: each map times its worth; deformable: taps that wander</source>
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
        <source>Kernel K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the channels that know nothing of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many times fewer units in between than maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kernels by hand; of the first weights and the order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Efficient convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer connections between maps, maps that are weighted, taps that wander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3×3 on each map by itself, then 1×1 to many maps: what share of the multiply-adds of a standard 3×3 is left, at the least?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A depthwise convolution is a convolution for less.” By itself it mixes no channels; 1×1 does that, and takes most of the work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
