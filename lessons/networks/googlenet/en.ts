<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asymmetric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naive; 1×1 to few channels first; 5×5 as two 3×3; these as 1×3 and 3×1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels that enter the block</source>
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
        <source>Maps of 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that the branch of 3×3 makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps N of 5×5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that the branch of 5×5 makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is drawn here: all is counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>googlenet</name>
    <message>
        <source>Pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of 3×3 numbers: all %1 channels stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes %1 maps, with %2 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels of 28 × 28 numbers enter four branches at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps of all branches, one behind the other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 multiply-adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5×5 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M · 5 · 5 · N = %1 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M · K + K · 5 · 5 · N = %1 weights.</source>
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
        <source>the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5×5 by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5×5 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1, then 5×5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times fewer</source>
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
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branches are put together. How many channels leave the block?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps of the branches, one behind the other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1×1 to %1 channels before 5×5: how many times fewer weights are that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M · K + K · 25 · N = %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 128 channels to 32 by 1×1 first, 5×5 to 256 maps takes 3.92 times fewer weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many channels in between, 1×1 makes it dearer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>GoogLeNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels of several sizes side by side, made cheap by 1×1 convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 channels in, 64 out, 3×3: does 1×1 to 60 channels first save weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Any 1×1 to fewer channels saves.” Before 3×3 with 64 channels in and out, 60 cost 38 400 weights instead of 36 864; K must be below 9MN/(M + 9N).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
