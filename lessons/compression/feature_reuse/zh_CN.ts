<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>dense-block</source>
        <translation>密集块</translation>
    </message>
    <message>
        <source>ghost</source>
        <translation>Ghost</translation>
    </message>
</context>
<context>
    <name>feature_reuse</name>
    <message>
        <source>%1 of all channels</source>
        <translation>由全部通道的 %1</translation>
    </message>
    <message>
        <source>copies by %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>第一个 %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>第二个 %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>without the shortcut</source>
        <translation>没有捷径</translation>
    </message>
    <message>
        <source>all maps made anew</source>
        <translation>全部重新计算</translation>
    </message>
    <message>
        <source>ordinary 3×3</source>
        <translation>普通 3×3</translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation>第一层之前。</translation>
    </message>
    <message>
        <source>%1 maps of a picture enter the block. Which maps are made of which?</source>
        <translation>一幅图像的 %1 张特征图进入块。哪些图由哪些图得来？</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>相加。</translation>
    </message>
    <message>
        <source>Each map plus the one that entered in its place: what is learnt is the difference.</source>
        <translation>每张图加上对应位置进入的那一张：学到的是差值。</translation>
    </message>
    <message>
        <source>No weight more.</source>
        <translation>没有多一个权重。</translation>
    </message>
    <message>
        <source>The shortcut learns nothing and costs nothing but the addition.</source>
        <translation>捷径不学习任何东西，除了加法没有别的代价。</translation>
    </message>
    <message>
        <source>Reused.</source>
        <translation>重用。</translation>
    </message>
    <message>
        <source>%1 times fewer weights.</source>
        <translation>权重缩小 %1 倍。</translation>
    </message>
    <message>
        <source>%1: of how many maps is each of its maps made?</source>
        <translation>%1：它的每张图由多少张图得来？</translation>
    </message>
    <message>
        <source>Its kernels have %1 channels.</source>
        <translation>它的卷积核有 %1 个通道。</translation>
    </message>
    <message>
        <source>%1 against this block: how many times the weights?</source>
        <translation>%1 与本块相比：权重是多少倍？</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 比 %2。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>times fewer</source>
        <translation>缩小倍数</translation>
    </message>
    <message>
        <source>times fewer, over channels M</source>
        <translation>缩小倍数随通道数 M 的变化</translation>
    </message>
    <message>
        <source>With 16 channels, a Ghost module of ratio 2 with copies by 3×3 takes 1.88 times fewer weights than an ordinary 3×3: 2 · 16 · 9 / (16 · 9 + 9).</source>
        <translation>16 个通道时，比例为 2、以 3×3 复制的 Ghost 模块的权重比普通 3×3 缩小 1.88 倍：2 · 16 · 9 / (16 · 9 + 9)。</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>dense, g = %1, n = %2</source>
        <translation>密集，g = %1，n = %2</translation>
    </message>
    <message>
        <source>Ghost, s = %1, d = %2</source>
        <translation>Ghost，s = %1，d = %2</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>by-hand: which map is made of which, and what that costs; learn: a net of such blocks learns</source>
        <translation>by-hand：哪张图由哪些图得来，以及代价；learn：由这种块组成的网络学习</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>residual: added to what enters; dense-block: put behind it; ghost: a few maps, and cheap copies of them</source>
        <translation>residual：加到进入的图上；dense-block：接在其后；ghost：少数几张图及其廉价的副本</translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation>通道数 M</translation>
    </message>
    <message>
        <source>maps that enter the block, and leave it</source>
        <translation>进入和离开块的特征图数</translation>
    </message>
    <message>
        <source>Ratio s</source>
        <translation>比例 s</translation>
    </message>
    <message>
        <source>one of so many maps is made of all channels, the others are its copies; 1: an ordinary 3×3</source>
        <translation>每这么多张图中，一张由全部通道得来，其余是它的副本；1：普通的 3×3</translation>
    </message>
    <message>
        <source>Cheap kernel d</source>
        <translation>廉价卷积核 d</translation>
    </message>
    <message>
        <source>side of the kernel that makes a copy of one map</source>
        <translation>复制一张图的卷积核的边长</translation>
    </message>
    <message>
        <source>Growth g</source>
        <translation>增长 g</translation>
    </message>
    <message>
        <source>maps that each layer adds</source>
        <translation>每层增加的特征图数</translation>
    </message>
    <message>
        <source>Layers n</source>
        <translation>层数 n</translation>
    </message>
    <message>
        <source>each sees all maps before it</source>
        <translation>每层都看到它之前的全部图</translation>
    </message>
    <message>
        <source>of the kernels by hand; of the first weights and the order of the pictures</source>
        <translation>手算时卷积核的种子；初始权重和图片顺序的种子</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Feature reuse</source>
        <translation>特征图重用</translation>
    </message>
    <message>
        <source>maps that are there already are added, kept or copied cheaply, not made anew</source>
        <translation>已有的特征图被相加、保留或廉价复制，而不是重新计算</translation>
    </message>
    <message>
        <source>16 channels enter, three layers add 8 maps each: how many maps does the third layer see?</source>
        <translation>进入 16 个通道，三层各增加 8 张图：第三层看到多少张图？</translation>
    </message>
    <message>
        <source>“Half of the maps cost half of the weights.” The copies cost a little, too: a ratio of 2 saves 1.88 times with 16 channels.</source>
        <translation>“一半的图只要一半的权重。”副本也要一点代价：16 个通道时，比例 2 节省 1.88 倍。</translation>
    </message>
</context>
</TS>
