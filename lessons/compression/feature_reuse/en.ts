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
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense-block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feature_reuse</name>
    <message>
        <source>%1 of all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all maps made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maps of a picture enter the block. Which maps are made of which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map plus the one that entered in its place: what is learnt is the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcut learns nothing and costs nothing but the addition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times fewer weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: of how many maps is each of its maps made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kernels have %1 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against this block: how many times the weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times fewer, over channels M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 16 channels, a Ghost module of ratio 2 with copies by 3×3 takes 1.88 times fewer weights than an ordinary 3×3: 2 · 16 · 9 / (16 · 9 + 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense, g = %1, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost, s = %1, d = %2</source>
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
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual: added to what enters; dense-block: put behind it; ghost: a few maps, and cheap copies of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that enter the block, and leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of so many maps is made of all channels, the others are its copies; 1: an ordinary 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheap kernel d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of the kernel that makes a copy of one map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that each layer adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sees all maps before it</source>
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
        <source>Feature reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that are there already are added, kept or copied cheaply, not made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 channels enter, three layers add 8 maps each: how many maps does the third layer see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Half of the maps cost half of the weights.” The copies cost a little, too: a ratio of 2 saves 1.88 times with 16 channels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
