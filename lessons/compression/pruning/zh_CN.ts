<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>一层</translation>
    </message>
    <message>
        <source>2:4</source>
        <translation>2:4</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>one-shot</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>gradual</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>per-layer</source>
        <translation>逐层</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>share of the weights that goes</source>
        <translation>去掉的权重所占比例</translation>
    </message>
    <message>
        <source>What goes at once</source>
        <translation>一次去掉</translation>
    </message>
    <message>
        <source>a weight; a filter, judged by its weights; the same as a channel, judged by those that read it; a dense layer; or two of every four neighbours</source>
        <translation>单个权重；卷积核，按它自己的权重评判；同样的东西作为通道，按读取它的权重评判；全连接层；或每四个相邻权重中的两个</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>which go: the smallest; any; sampling: all but the best of 24 random sub-models; search: the smallest, where each layer counts as 24 tries found best</source>
        <translation>去掉哪些：最小的；随机的；采样：在 24 个随机子模型中保留最好的；搜索：最小的，各层的权衡取 24 次尝试中最好的</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>one-shot: all go, then the net learns on; gradual: it learns on meanwhile</source>
        <translation>一次：全部去掉后网络再继续学习；逐步：边去掉边学习</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较范围</translation>
    </message>
    <message>
        <source>global: all layers compete; per-layer: each loses the same share</source>
        <translation>全局：各层互相竞争；逐层：每层去掉相同比例</translation>
    </message>
    <message>
        <source>Batches after</source>
        <translation>之后的批次</translation>
    </message>
    <message>
        <source>of 64 pictures, from which both nets learn on; 187 are an epoch</source>
        <translation>每批 64 张图片，两个网络用它们继续学习；187 批为一轮</translation>
    </message>
    <message>
        <source>which is pruned: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation>被剪枝的网络：在此训练的 LeNet-5，或某一课训练好的网络</translation>
    </message>
    <message>
        <source>of the first weights, the pictures&apos; order, and what is drawn</source>
        <translation>用于初始权重、图片顺序和随机抽取</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>most weights of a trained net can go, if what is left learns on</source>
        <translation>训练好的网络中大多数权重可以去掉，只要剩下的继续学习</translation>
    </message>
    <message>
        <source>A pruned net that has learnt on is better than the net before. Does pruning make nets better? What would you compare with?</source>
        <translation>剪枝后又继续学习的网络比原来的网络更好。剪枝会让网络变好吗？应该和什么比较？</translation>
    </message>
    <message>
        <source>“90 % fewer weights, ten times as fast.” The same program multiplies zeros, too; only whole filters make it faster.</source>
        <translation>“权重少 90 %，速度就快十倍。”同一个程序也会乘以零；只有去掉整个卷积核才会更快。</translation>
    </message>
</context>
<context>
    <name>pruning</name>
    <message>
        <source>A tenth of LeNet-5&apos;s weights reads digits after one epoch more.</source>
        <translation>再训练一轮后，LeNet-5 十分之一的权重就能识别数字。</translation>
    </message>
    <message>
        <source>The dense net, with the same epoch more.</source>
        <translation>稠密网络，同样多训练一轮。</translation>
    </message>
    <message>
        <source>Clothes are lost when nine tenths of the weights go.</source>
        <translation>去掉十分之九的权重时，衣物识别失效。</translation>
    </message>
    <message>
        <source>One epoch more brings most of them back.</source>
        <translation>再训练一轮能恢复大部分。</translation>
    </message>
    <message>
        <source>A third of all filters and units, 6 785 parameters, is less good ...</source>
        <translation>保留三分之一的卷积核和单元（6 785 个参数）较差……</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>A small dense net.</source>
        <translation>小而稠密的网络。</translation>
    </message>
    <message>
        <source>No more bytes, so %1 numbers; trained as long, it is right on %2, the large pruned one on %3.</source>
        <translation>字节数不超过它，因此有 %1 个数；训练同样久，正确率为 %2，大的剪枝网络为 %3。</translation>
    </message>
    <message>
        <source>Timed.</source>
        <translation>计时。</translation>
    </message>
    <message>
        <source>Without its filters it is a smaller net, %1 times as fast in the same program.</source>
        <translation>去掉卷积核后成为更小的网络，在同一程序中速度是原来的 %1 倍。</translation>
    </message>
    <message>
        <source>The same program multiplies zeros, too: %1 times as fast as the dense net.</source>
        <translation>同一个程序也会乘以零：速度是稠密网络的 %1 倍。</translation>
    </message>
    <message>
        <source>There is no net yet.</source>
        <translation>还没有网络。</translation>
    </message>
    <message>
        <source>First it is trained; then most of its weights go.</source>
        <translation>先训练它，然后去掉它的大多数权重。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) tried.</source>
        <translation>
            <numerusform>已尝试 %n 个候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>The best one lacks %1 of the weights, and is right on %2 of the test pictures.</source>
        <translation>最好的一个去掉了 %1 的权重，在测试图片上的正确率为 %2。</translation>
    </message>
    <message>
        <source>%1 of the weights are gone.</source>
        <translation>%1 的权重已去掉。</translation>
    </message>
    <message>
        <source>The net is right on %1 of the test pictures, the dense one on %2.</source>
        <translation>网络在测试图片上的正确率为 %1，稠密网络为 %2。</translation>
    </message>
    <message>
        <source>Both learn on.</source>
        <translation>两者继续学习。</translation>
    </message>
    <message>
        <source>From the same batches; what is gone stays 0. Right: %1, the dense net %2.</source>
        <translation>用同样的批次；去掉的保持为 0。正确率：%1，稠密网络 %2。</translation>
    </message>
    <message>
        <source>From the dense net, %1 gone.</source>
        <translation>从稠密网络去掉 %1。</translation>
    </message>
    <message>
        <source>Right: %1, after learning on %2; with as many taken away at random %3.</source>
        <translation>正确率：%1，继续学习后 %2；随机去掉同样多时 %3。</translation>
    </message>
    <message>
        <source>Both nets learn on from the same batches. How far behind the dense one will the pruned one be?</source>
        <translation>两个网络用同样的批次继续学习。剪枝网络会比稠密网络落后多少？</translation>
    </message>
    <message>
        <source>by less than 2 %</source>
        <translation>不到 2 %</translation>
    </message>
    <message>
        <source>by 2 to 10 %</source>
        <translation>2 到 10 %</translation>
    </message>
    <message>
        <source>by more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Without learning on: from which sparsity on are more than 10 % of the pictures lost?</source>
        <translation>不继续学习时：从哪个稀疏度起，会多错 10 % 以上的图片？</translation>
    </message>
    <message>
        <source>90 % or more</source>
        <translation>90 % 或更高</translation>
    </message>
    <message>
        <source>The dense net is right on %1, the pruned one on %2.</source>
        <translation>稠密网络的正确率为 %1，剪枝网络为 %2。</translation>
    </message>
    <message>
        <source>It never falls so far.</source>
        <translation>从未降到这么低。</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>accuracy, pruned</source>
        <translation>准确率，剪枝</translation>
    </message>
    <message>
        <source>accuracy, dense</source>
        <translation>准确率，稠密</translation>
    </message>
    <message>
        <source>accuracy, small dense</source>
        <translation>准确率，小稠密网络</translation>
    </message>
    <message>
        <source>after learning on</source>
        <translation>继续学习后</translation>
    </message>
    <message>
        <source>right after pruning</source>
        <translation>刚剪枝后</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机去掉</translation>
    </message>
    <message>
        <source>bytes, dense</source>
        <translation>字节数，稠密</translation>
    </message>
    <message>
        <source>bytes, CSR</source>
        <translation>字节数，CSR</translation>
    </message>
    <message>
        <source>bytes, bitmap</source>
        <translation>字节数，位图</translation>
    </message>
    <message>
        <source>bytes, what is left</source>
        <translation>字节数，剩余部分</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation>速度倍数</translation>
    </message>
    <message>
        <source>CSR, one layer</source>
        <translation>CSR，单层</translation>
    </message>
    <message>
        <source>dense net, µs a batch</source>
        <translation>稠密网络，每批 µs</translation>
    </message>
    <message>
        <source>pruned net, µs a batch</source>
        <translation>剪枝网络，每批 µs</translation>
    </message>
    <message>
        <source>full matrix, µs a batch</source>
        <translation>完整矩阵，每批 µs</translation>
    </message>
    <message>
        <source>CSR, µs a batch</source>
        <translation>CSR，每批 µs</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>starts of rows</source>
        <translation>行起点</translation>
    </message>
    <message>
        <source>bytes of bits</source>
        <translation>位的字节数</translation>
    </message>
    <message>
        <source>places where each is used</source>
        <translation>每个权重使用的位置数</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确数</translation>
    </message>
    <message>
        <source>weight, as it was learnt</source>
        <translation>权重，学到的值</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>... than as many (6 783) wherever they matter most.</source>
        <translation>……不如在最重要的任意位置保留同样多的参数（6 783 个）。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>weights that are left</source>
        <translation>剩下的权重</translation>
    </message>
    <message>
        <source>1 where a weight is left</source>
        <translation>权重还在处为 1</translation>
    </message>
    <message>
        <source>weight before the step</source>
        <translation>这一步之前的权重</translation>
    </message>
    <message>
        <source>what the mask leaves of these</source>
        <translation>经过掩码后剩下的</translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation>发生的变化</translation>
    </message>
    <message>
        <source>weights as Adam moves them</source>
        <translation>Adam 移动后的权重</translation>
    </message>
    <message>
        <source>Picture: “%1”</source>
        <translation>图片：“%1”</translation>
    </message>
    <message>
        <source>a training picture</source>
        <translation>一张训练图片</translation>
    </message>
    <message>
        <source>One of its %1 pictures, in the last layer.</source>
        <translation>其 %1 张图片之一，在最后一层。</translation>
    </message>
    <message>
        <source>The first of its %2 batches: one of %1 pictures, in the last layer.</source>
        <translation>其 %2 个批次中的第一个：%1 张图片之一，在最后一层。</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>Each weight times its mask: what is gone counts for nothing.</source>
        <translation>每个权重乘以它的掩码：去掉的不起作用。</translation>
    </message>
    <message>
        <source>The weights that are left times what enters, and the biases.</source>
        <translation>剩下的权重乘以输入，再加偏置。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>To each weight: that slope times what enters, whether it is there or not.</source>
        <translation>到每个权重：该斜率乘以输入，不论它还在不在。</translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation>梯度。</translation>
    </message>
    <message>
        <source>The shares of all pictures add up: weights that are gone have one, too.</source>
        <translation>所有图片的份额相加：去掉的权重也有梯度。</translation>
    </message>
    <message>
        <source>Update.</source>
        <translation>更新。</translation>
    </message>
    <message>
        <source>Adam moves all of them, also those that are gone ...</source>
        <translation>Adam 移动所有权重，包括去掉的……</translation>
    </message>
    <message>
        <source>Mask.</source>
        <translation>掩码。</translation>
    </message>
    <message>
        <source>... and the mask makes those 0 again: only what is left has changed.</source>
        <translation>……掩码又把它们变回 0：只有剩下的发生了变化。</translation>
    </message>
</context>
</TS>
