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
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>深度可分离</translation>
    </message>
    <message>
        <source>pointwise</source>
        <translation>1×1</translation>
    </message>
    <message>
        <source>channel-attention</source>
        <translation>通道注意力</translation>
    </message>
    <message>
        <source>deformable</source>
        <translation>可变形</translation>
    </message>
</context>
<context>
    <name>efficient_convolutions</name>
    <message>
        <source>%1 in %2 groups</source>
        <translation>%1，分 %2 组</translation>
    </message>
    <message>
        <source>offsets, by %1</source>
        <translation>偏移，用 %1</translation>
    </message>
    <message>
        <source>%1 on each map</source>
        <translation>每张图 %1</translation>
    </message>
    <message>
        <source>to few units</source>
        <translation>到少数单元</translation>
    </message>
    <message>
        <source>to the worth</source>
        <translation>到重要程度</translation>
    </message>
    <message>
        <source>%1 where its taps are</source>
        <translation>在采样点处的 %1</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>标准 %1</translation>
    </message>
    <message>
        <source>Squeezed.</source>
        <translation>压缩。</translation>
    </message>
    <message>
        <source>Of each map one number is left: its mean.</source>
        <translation>每张图只留一个数：它的均值。</translation>
    </message>
    <message>
        <source>Few units.</source>
        <translation>少数单元。</translation>
    </message>
    <message>
        <source>%1 units, each of all %2 means.</source>
        <translation>%1 个单元，每个由全部 %2 个均值得来。</translation>
    </message>
    <message>
        <source>Worth.</source>
        <translation>重要程度。</translation>
    </message>
    <message>
        <source>From them, for each map a number from 0 to 1.</source>
        <translation>由它们得到每张图的一个 0 到 1 的数。</translation>
    </message>
    <message>
        <source>At one place.</source>
        <translation>在一个位置上。</translation>
    </message>
    <message>
        <source>Row %1, column %2: where its %3 taps read, in pixels from their usual places.</source>
        <translation>第 %1 行第 %2 列：它的 %3 个采样点在何处读取，以偏离通常位置的像素计。</translation>
    </message>
    <message>
        <source>Weighted.</source>
        <translation>加权。</translation>
    </message>
    <message>
        <source>Each map times its worth.</source>
        <translation>每张图乘以它的重要程度。</translation>
    </message>
    <message>
        <source>Deformed.</source>
        <translation>变形。</translation>
    </message>
    <message>
        <source>The kernels read between the pixels, where their taps have wandered to.</source>
        <translation>卷积核在像素之间、采样点移到的地方读取。</translation>
    </message>
    <message>
        <source>Before the first map.</source>
        <translation>第一张图之前。</translation>
    </message>
    <message>
        <source>%1 maps of a picture enter. Of which of them is each new one made?</source>
        <translation>一幅图像的 %1 张特征图进入。每张新图由其中哪些得来？</translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>比较。</translation>
    </message>
    <message>
        <source>%1 of the multiply-adds of a standard convolution.</source>
        <translation>是标准卷积乘加次数的 %1。</translation>
    </message>
    <message>
        <source>%1: how many weights has one of its %2 maps?</source>
        <translation>%1：它的 %2 张图中，一张有多少个权重？</translation>
    </message>
    <message>
        <source>A kernel of %1 for each of %2 maps.</source>
        <translation>对 %2 张图各有一个 %1 的卷积核。</translation>
    </message>
    <message>
        <source>How many multiply-adds does it take, in percent of a standard convolution?</source>
        <translation>它的乘加次数是标准卷积的百分之几？</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 比 %2。</translation>
    </message>
    <message>
        <source>maps that leave</source>
        <translation>离开的特征图</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>few units</source>
        <translation>少数单元</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>share of the multiply-adds</source>
        <translation>乘加所占的比例</translation>
    </message>
    <message>
        <source>share of the multiply-adds, over maps N</source>
        <translation>乘加所占的比例随特征图数 N 的变化</translation>
    </message>
    <message>
        <source>A depthwise separable convolution takes 1/N + 1/K² of the multiply-adds of a standard one: with 16 maps and 3×3, 0.1736.</source>
        <translation>深度可分离卷积的乘加次数是标准卷积的 1/N + 1/K²：16 张图、3×3 时为 0.1736。</translation>
    </message>
    <message>
        <source>%1 on each map, 1×1</source>
        <translation>每张图 %1，再 1×1</translation>
    </message>
    <message>
        <source>%1 and attention, r = %2</source>
        <translation>%1 与注意力，r = %2</translation>
    </message>
    <message>
        <source>deformable %1</source>
        <translation>可变形 %1</translation>
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
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>standard: each map of all channels; grouped: of those of its group; separable: of one, then 1×1; pointwise: 1×1 alone; channel-attention: each map times its worth; deformable: taps that wander</source>
        <translation>standard：每张图由全部通道得来；grouped：由本组的通道；separable：由一个通道，再 1×1；pointwise：只有 1×1；channel-attention：每张图乘以它的重要程度；deformable：采样点会移动</translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation>通道数 M</translation>
    </message>
    <message>
        <source>channels that enter</source>
        <translation>输入的通道数</translation>
    </message>
    <message>
        <source>Maps N</source>
        <translation>特征图数 N</translation>
    </message>
    <message>
        <source>maps that leave</source>
        <translation>输出的特征图数</translation>
    </message>
    <message>
        <source>Kernel K</source>
        <translation>卷积核 K</translation>
    </message>
    <message>
        <source>side of the kernel</source>
        <translation>卷积核的边长</translation>
    </message>
    <message>
        <source>Groups g</source>
        <translation>组数 g</translation>
    </message>
    <message>
        <source>parts of the channels that know nothing of each other</source>
        <translation>互不相知的通道分成几份</translation>
    </message>
    <message>
        <source>Reduction r</source>
        <translation>缩减 r</translation>
    </message>
    <message>
        <source>so many times fewer units in between than maps</source>
        <translation>中间的单元数比特征图少多少倍</translation>
    </message>
    <message>
        <source>of the kernels by hand; of the first weights and the order of the pictures</source>
        <translation>手算时卷积核的种子；初始权重和图片顺序的种子</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Efficient convolutions</source>
        <translation>高效卷积</translation>
    </message>
    <message>
        <source>fewer connections between maps, maps that are weighted, taps that wander</source>
        <translation>特征图之间更少的连接，加权的特征图，会移动的采样点</translation>
    </message>
    <message>
        <source>3×3 on each map by itself, then 1×1 to many maps: what share of the multiply-adds of a standard 3×3 is left, at the least?</source>
        <translation>每张图各自 3×3，再用 1×1 变成许多图：与标准 3×3 相比，乘加次数至少还剩多少？</translation>
    </message>
    <message>
        <source>“A depthwise convolution is a convolution for less.” By itself it mixes no channels; 1×1 does that, and takes most of the work.</source>
        <translation>“逐通道卷积就是更便宜的卷积。”它本身不混合通道；混合由 1×1 完成，并占了大部分计算。</translation>
    </message>
</context>
</TS>
