<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Exporter</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.json)</source>
        <translation>数值 (*.json)</translation>
    </message>
    <message>
        <source>Curves of the charts (*.csv)</source>
        <translation>图表曲线 (*.csv)</translation>
    </message>
    <message>
        <source>The packed net, bytes (*.bin)</source>
        <translation>打包后的网络，字节 (*.bin)</translation>
    </message>
    <message>
        <source>Everything, in a folder (*)</source>
        <translation>全部，放入文件夹 (*)</translation>
    </message>
    <message>
        <source>Export this step</source>
        <translation>导出这一步</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>导出此图表</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Take the net out</source>
        <translation>取出网络</translation>
    </message>
    <message>
        <source>Net for other lessons (*.tensorscope)</source>
        <translation>供其他课程使用的网络 (*.tensorscope)</translation>
    </message>
    <message>
        <source>Net for NumPy and other programs (*.npz)</source>
        <translation>供 NumPy 等其他程序使用的网络 (*.npz)</translation>
    </message>
    <message>
        <source>Net for programs that know ONNX (*.onnx)</source>
        <translation>网络，供支持 ONNX 的程序使用 (*.onnx)</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>%1: inside step %2, sample %3</source>
        <translation>%1：第 %2 步的内部，样本 %3</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格……</translation>
    </message>
</context>
<context>
    <name>app::Asking</name>
    <message>
        <source>before step %1</source>
        <translation>在第 %1 步之前</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>在第 %1 步</translation>
    </message>
    <message>
        <source>Keys 1 to %1; graded by the simulation</source>
        <translation>按键 1 到 %1；由模拟评分</translation>
    </message>
    <message>
        <source>Click in the picture, or Ctrl+arrows and Enter</source>
        <translation>在图中点击，或用 Ctrl+方向键和 Enter</translation>
    </message>
    <message>
        <source>Right within ±%1</source>
        <translation>误差 ±%1 以内算对</translation>
    </message>
    <message>
        <source>Enter; graded by the simulation</source>
        <translation>按 Enter；由模拟评分</translation>
    </message>
    <message>
        <source>Your guess: %1. Step %2 shows it.</source>
        <translation>您的预测：%1。第 %2 步揭晓。</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>答对 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 right, in all %3 of %4</source>
        <translation>答对 %1 / %2，总计 %3 / %4</translation>
    </message>
</context>
<context>
    <name>app::Beside</name>
    <message>
        <source>Knob beside the picture</source>
        <translation>图旁的旋钮</translation>
    </message>
    <message>
        <source>Chart beside the picture</source>
        <translation>图旁的图表</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>不显示图表</translation>
    </message>
</context>
<context>
    <name>app::CataloguePanel</name>
    <message>
        <source>Find a lesson</source>
        <translation>查找课程</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>%1, cranked to its end</source>
        <translation>%1，已摇到最后一步</translation>
    </message>
    <message>
        <source>Which lessons are shown</source>
        <translation>显示哪些课</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>app::ClaimList</name>
    <message>
        <source>no number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source>This lesson shows: %1 of %2 %3</source>
        <translation>本课的结论：%1/%2 %3</translation>
    </message>
    <message>
        <source>to be shown: %1</source>
        <translation>待演示：%1</translation>
    </message>
    <message>
        <source>%1 of %2 runs seen; to be shown: %3</source>
        <translation>已运行 %1/%2 次；待演示：%3</translation>
    </message>
    <message>
        <source>shown: %1 (%2)</source>
        <translation>已演示：%1（%2）</translation>
    </message>
    <message>
        <source>not shown: %1 (%2)</source>
        <translation>未能演示：%1（%2）</translation>
    </message>
</context>
<context>
    <name>app::ClaimRow</name>
    <message>
        <source>Sets the knobs for it: play to the end, and see</source>
        <translation>设好相应的参数：播放到最后一步即可看到</translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>One run alone again</source>
        <translation>只留一次运行</translation>
    </message>
    <message>
        <source>A second run, with another</source>
        <translation>第二次运行，改变</translation>
    </message>
    <message>
        <source>difference of both runs</source>
        <translation>两次运行之差</translation>
    </message>
    <message>
        <source>one run alone</source>
        <translation>只留一次运行</translation>
    </message>
</context>
<context>
    <name>app::Files</name>
    <message>
        <source>Lessons of Tensorscope (*.tensorscope)</source>
        <translation>Tensorscope 课程文件 (*.tensorscope)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Made again on this machine, the steps before the saved one come to slightly other numbers. The saved step is as it was.</source>
        <translation>在这台计算机上重新计算时，保存点之前各步的数值略有不同；保存的那一步与原来完全一致。</translation>
    </message>
</context>
<context>
    <name>app::LessonPanel</name>
    <message>
        <source>Try</source>
        <translation>动手试试</translation>
    </message>
    <message>
        <source>less ▴</source>
        <translation>收起 ▴</translation>
    </message>
    <message>
        <source>read on ▾</source>
        <translation>继续阅读 ▾</translation>
    </message>
    <message>
        <source>For the teacher ▴</source>
        <translation>给教师 ▴</translation>
    </message>
    <message>
        <source>For the teacher ▾</source>
        <translation>给教师 ▾</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>All knobs to their defaults</source>
        <translation>全部参数恢复默认</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light, dark or projector colours</source>
        <translation>浅色、深色或投影配色</translation>
    </message>
    <message>
        <source>Present on a projector</source>
        <translation>投影演示</translation>
    </message>
    <message>
        <source>Export the picture or its numbers</source>
        <translation>导出图片或数值</translation>
    </message>
    <message>
        <source>Text and knobs</source>
        <translation>文字与参数</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Find a lesson</source>
        <translation>查找课程</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Tensorscope</source>
        <translation>关于 Tensorscope</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>This lesson takes no file.</source>
        <translation>本课程不接受文件。</translation>
    </message>
    <message>
        <source>computing step %1 once more …</source>
        <translation>正在重新计算第 %1 步…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Knobs</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>Fold what is unfolded, leave the presentation</source>
        <translation>收起展开的部分，退出演示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Values of the step as tables</source>
        <translation>以表格显示本步的数值</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Files used last</source>
        <translation>最近使用的文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>This run is not being kept in case of a crash: %1</source>
        <translation>无法为意外退出保留这次运行：%1</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Tensorscope did not end properly. This is left of %1: %2</source>
        <translation>Tensorscope 上次没有正常退出。%1 保留下来的是：%2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Same start: the run begins anew</source>
        <translation>同样的开始：重新运行</translation>
    </message>
    <message>
        <source>New seed: another run by chance</source>
        <translation>新种子：换一次随机运行</translation>
    </message>
    <message>
        <source>Questions before a step shows the answer</source>
        <translation>在揭晓答案的步骤之前提问</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>表格的读取方式</translation>
    </message>
    <message>
        <source>Take the net out</source>
        <translation>取出网络</translation>
    </message>
    <message>
        <source>Compare: a second run with another value of a knob</source>
        <translation>比较：第二次运行，一个旋钮取另一个值</translation>
    </message>
    <message>
        <source>Difference of both runs</source>
        <translation>两次运行之差</translation>
    </message>
    <message>
        <source>Look inside of the step (or double-click a part of the picture), or come back</source>
        <translation>看这一步的内部（或双击图中的一部分）；或返回</translation>
    </message>
</context>
<context>
    <name>app::Presenter</name>
    <message>
        <source>defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>same start</source>
        <translation>同样的开始</translation>
    </message>
    <message>
        <source>new seed</source>
        <translation>新种子</translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>app::ShownClaims</name>
    <message>
        <source>knobs of a claim</source>
        <translation>结论所需的参数</translation>
    </message>
</context>
<context>
    <name>app::TableDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>“%1”的读取方式</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>读取表格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing tells whether the first line has names or values: which is it?</source>
        <translation>无法判断首行是列名还是数据：是哪一种？</translation>
    </message>
    <message>
        <source>More than one column could have the classes: which is it?</source>
        <translation>可能是类别列的不止一列：是哪一列？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1, %2 different</source>
        <translation>%1，%2 个不同的值</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>app::ValueTable</name>
    <message>
        <source>Values of the step</source>
        <translation>本步的数值</translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>复制此表</translation>
    </message>
    <message>
        <source>A question waits: guess, or skip it, and the values stand here.</source>
        <translation>有一个问题在等你：作答或跳过后，数值会显示在这里。</translation>
    </message>
</context>
<context>
    <name>axes</name>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>map</source>
        <translation>特征图</translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>a training picture</source>
        <translation>一张训练图片</translation>
    </message>
    <message>
        <source>the maps behind the last pooling, row by row</source>
        <translation>最后一次池化之后的特征图，逐行排列</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>首层</translation>
    </message>
    <message>
        <source>block 1</source>
        <translation>块 1</translation>
    </message>
    <message>
        <source>pooling 1</source>
        <translation>池化 1</translation>
    </message>
    <message>
        <source>block 2</source>
        <translation>块 2</translation>
    </message>
    <message>
        <source>pooling 2</source>
        <translation>池化 2</translation>
    </message>
    <message>
        <source>made by the net, which normalises over the batch</source>
        <translation>由网络算出，网络在批量上归一化</translation>
    </message>
    <message>
        <source>map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One of the %1 pictures of its batch: the blocks have made their maps; now the last layer.</source>
        <translation>批量的 %1 张图片之一：各块已算出特征图，现在是最后一层。</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>损失。</translation>
    </message>
    <message>
        <source>Minus the logarithm of the right class&apos;s share: %1.</source>
        <translation>正确类别份额的对数取负：%1。</translation>
    </message>
    <message>
        <source>stem 3×3</source>
        <translation>首层 3×3</translation>
    </message>
    <message>
        <source>block 1: %1</source>
        <translation>块 1：%1</translation>
    </message>
    <message>
        <source>block 2: %1</source>
        <translation>块 2：%1</translation>
    </message>
    <message>
        <source>made by the net</source>
        <translation>由网络算出</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>a test picture</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>number behind the last pooling</source>
        <translation>最后一次池化之后的数</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>全部参数</translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation>全部乘加</translation>
    </message>
    <message>
        <source>pixels across, seen by the kernels of a block</source>
        <translation>一个块的卷积核看到的宽度</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>accuracy in the batch</source>
        <translation>批量内的准确率</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>批量的损失</translation>
    </message>
    <message>
        <source>Two blocks of %1 in a net with %2 parameters; all weights are random.</source>
        <translation>网络含两个 %1 的块，有 %2 个参数；权重都是随机的。</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>第 %1 步，共 %2 步。</translation>
    </message>
    <message>
        <source>“%1” is recognised.</source>
        <translation>认出了“%1”。</translation>
    </message>
    <message>
        <source>“%1” is taken for “%2”.</source>
        <translation>“%1”被认作“%2”。</translation>
    </message>
    <message>
        <source>At step %1, %2 of 2000 test pictures were right.</source>
        <translation>在第 %1 步，2000 张测试图片中有 %2 张正确。</translation>
    </message>
    <message>
        <source>%1: how many of a hundred test pictures will be right at step %2?</source>
        <translation>%1：到第 %2 步时，一百张测试图片中会有多少张是对的？</translation>
    </message>
    <message>
        <source>%1 of %2 pictures; another seed makes it differ by a hundredth or so.</source>
        <translation>%2 张中的 %1 张；换一个种子大约会相差百分之一。</translation>
    </message>
    <message>
        <source>maps that enter</source>
        <translation>进入的特征图</translation>
    </message>
    <message>
        <source>in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>this block: weights</source>
        <translation>本块：权重</translation>
    </message>
    <message>
        <source>%1: weights</source>
        <translation>%1：权重</translation>
    </message>
    <message>
        <source>this block: multiply-adds</source>
        <translation>本块：乘加</translation>
    </message>
    <message>
        <source>%1: multiply-adds</source>
        <translation>%1：乘加</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>made of all %1 maps before it</source>
        <translation>由之前的全部 %1 张图得来</translation>
    </message>
    <message>
        <source>made of %1 of the %2 maps before it</source>
        <translation>由之前 %2 张图中的 %1 张得来</translation>
    </message>
    <message>
        <source>Map %1 of 0 … %2: %3.</source>
        <translation>图 %1（编号 0 到 %2）：%3。</translation>
    </message>
    <message>
        <source>%1 maps, each %2.</source>
        <translation>%1 张图，每张%2。</translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation>总计。</translation>
    </message>
    <message>
        <source>%1 weights.</source>
        <translation>%1 个权重。</translation>
    </message>
    <message>
        <source>To compare.</source>
        <translation>作比较。</translation>
    </message>
    <message>
        <source>%1: %2 weights.</source>
        <translation>%1：%2 个权重。</translation>
    </message>
    <message>
        <source>%1 weights, and %2 multiply-adds for maps of %3 × %3.</source>
        <translation>%1 个权重；图为 %3 × %3 时，%2 次乘加。</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>worth of maps</source>
        <translation>特征图的重要程度</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>采样点</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>across</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>unit of the attention</source>
        <translation>注意力的单元</translation>
    </message>
    <message>
        <source>the picture under drawn kernels</source>
        <translation>图像经随机抽取的卷积核</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>a test picture in half its size</source>
        <translation>缩小一半的测试图片</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>0 everywhere</source>
        <translation>处处为 0</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Neural networks</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Light models</source>
        <translation>轻量化模型</translation>
    </message>
    <message>
        <source>Distributed training</source>
        <translation>分布式训练</translation>
    </message>
    <message>
        <source>Neuron and learning</source>
        <translation>神经元与学习</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>Convolutional classics</source>
        <translation>经典卷积网络</translation>
    </message>
    <message>
        <source>Recurrent classics</source>
        <translation>经典循环网络</translation>
    </message>
    <message>
        <source>Light design</source>
        <translation>轻量设计</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>模型压缩</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation>数据并行</translation>
    </message>
    <message>
        <source>Model parallel</source>
        <translation>模型并行</translation>
    </message>
    <message>
        <source>Whole clusters</source>
        <translation>整个集群</translation>
    </message>
    <message>
        <source>Patterns of computing</source>
        <translation>计算模式</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>camera</source>
        <translation>摄影师</translation>
    </message>
    <message>
        <source>astronaut</source>
        <translation>宇航员</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>火箭</translation>
    </message>
    <message>
        <source>hubble</source>
        <translation>哈勃深空</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>视网膜</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>砖墙</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>碎石</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>一次运算</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>加法问题</translation>
    </message>
    <message>
        <source>sign-latch</source>
        <translation>符号锁存</translation>
    </message>
    <message>
        <source>sunspots</source>
        <translation>太阳黑子</translation>
    </message>
    <message>
        <source>names</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>couplets</source>
        <translation>对句</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>utf-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>utf-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>gb18030</source>
        <translation>GB18030</translation>
    </message>
    <message>
        <source>latin-1</source>
        <translation>Latin-1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>二〇二四年十一月五日</source>
        <translation>二〇二四年十一月五日</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>time-step</source>
        <translation>一个时间步</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>decreasing</source>
        <translation>递减</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>仅报告</translation>
    </message>
</context>
<context>
    <name>clothes</name>
    <message>
        <source>T-shirt</source>
        <translation>T 恤</translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation>裤子</translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation>套衫</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>连衣裙</translation>
    </message>
    <message>
        <source>Coat</source>
        <translation>外套</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>凉鞋</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>衬衫</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation>运动鞋</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>包</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>短靴</translation>
    </message>
</context>
<context>
    <name>compressed</name>
    <message>
        <source>levels above 0</source>
        <translation>0 以上的级数</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>间隔数</translation>
    </message>
    <message>
        <source>lowest code</source>
        <translation>最小编码</translation>
    </message>
    <message>
        <source>highest code</source>
        <translation>最大编码</translation>
    </message>
    <message>
        <source>code of the level below</source>
        <translation>下方量化级的编码</translation>
    </message>
    <message>
        <source>level</source>
        <translation>量化级</translation>
    </message>
    <message>
        <source>sum of its weights</source>
        <translation>归于它的权重之和</translation>
    </message>
    <message>
        <source>where it began</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>bits of an index</source>
        <translation>一个索引的位数</translation>
    </message>
    <message>
        <source>bits of all indices</source>
        <translation>全部索引的位数</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值的个数</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>bits of a value</source>
        <translation>一个值的位数</translation>
    </message>
</context>
<context>
    <name>confusion</name>
    <message>
        <source>true: %1</source>
        <translation>真实：%1</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
</context>
<context>
    <name>dense</name>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>parameter, learnt so far</source>
        <translation>参数，迄今学到的值</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>第 %1 层的权重</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>第 %1 层的偏置</translation>
    </message>
    <message>
        <source>slopes γ of layer %1</source>
        <translation>第 %1 层的斜率 γ</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>weighted sums of layer %1</source>
        <translation>第 %1 层的加权和</translation>
    </message>
    <message>
        <source>activations of layer %1</source>
        <translation>第 %1 层的激活值</translation>
    </message>
    <message>
        <source>δ of layer %1</source>
        <translation>第 %1 层的 δ</translation>
    </message>
    <message>
        <source>weight gradients of layer %1</source>
        <translation>第 %1 层权重的梯度</translation>
    </message>
    <message>
        <source>bias gradients of layer %1</source>
        <translation>第 %1 层偏置的梯度</translation>
    </message>
    <message>
        <source>mean of gradients so far</source>
        <translation>迄今梯度的平均</translation>
    </message>
    <message>
        <source>mean of their squares so far</source>
        <translation>迄今梯度平方的平均</translation>
    </message>
    <message>
        <source>New weights of layer %1.</source>
        <translation>第 %1 层的新权重。</translation>
    </message>
    <message>
        <source>Every number moves against its gradient, as the optimizer says. These are the weights of the next step.</source>
        <translation>每个数都逆着自己的梯度移动，移动多少由优化器决定。这些就是下一步的权重。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation>样本的损失</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>批次的损失</translation>
    </message>
    <message numerus="yes">
        <source>losses of the other %n sample(s)</source>
        <translation>
            <numerusform>其余 %n 个样本的损失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shares of the other %n sample(s)</source>
        <translation>
            <numerusform>其余 %n 个样本的份额</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of the batch: %1.</source>
        <translation>批次的损失：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The mean over %n sample(s): from here all slopes come back.</source>
        <translation>
            <numerusform>对 %n 个样本的平均：所有梯度都从这里返回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Outputs.</source>
        <translation>输出。</translation>
    </message>
    <message>
        <source>Each input times its weight, added up, and the bias.</source>
        <translation>每个输入乘以权重，相加，再加偏置。</translation>
    </message>
    <message>
        <source>Weighted sums of layer %1.</source>
        <translation>第 %1 层的加权和。</translation>
    </message>
    <message>
        <source>Activations of layer %1.</source>
        <translation>第 %1 层的激活值。</translation>
    </message>
    <message>
        <source>The activation function of each weighted sum.</source>
        <translation>每个加权和的激活函数值。</translation>
    </message>
    <message>
        <source>δ of the outputs.</source>
        <translation>输出的 δ。</translation>
    </message>
    <message>
        <source>How the loss of the batch changes with each output of this sample.</source>
        <translation>批次的损失随这个样本的每个输出怎样变化。</translation>
    </message>
    <message>
        <source>δ of layer %1.</source>
        <translation>第 %1 层的 δ。</translation>
    </message>
    <message>
        <source>Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.</source>
        <translation>上游：后面每个 δ 乘以其间的权重，再相加。局部：f′(z)。两者之积就是 δ。</translation>
    </message>
    <message>
        <source>Gradients of layer %1.</source>
        <translation>第 %1 层的梯度。</translation>
    </message>
    <message>
        <source>Each is a sum over the batch of %1. The share of this sample is its δ times what the weight multiplies.</source>
        <translation>每个梯度是对批次中 %1 个样本的求和。这个样本的份额是它的 δ 乘以权重所乘的数。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向计算</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向计算</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>memory of the optimizer</source>
        <translation>优化器的记忆</translation>
    </message>
    <message>
        <source>share of this picture</source>
        <translation>这张图的份额</translation>
    </message>
    <message>
        <source>gradient of the batch</source>
        <translation>整批的梯度</translation>
    </message>
    <message>
        <source>weights after the step</source>
        <translation>这一步之后的权重</translation>
    </message>
    <message>
        <source>share of all others</source>
        <translation>其余各图的份额</translation>
    </message>
    <message>
        <source>computed from the batch</source>
        <translation>由批次算出</translation>
    </message>
    <message>
        <source>mask of layer %1</source>
        <translation>第 %1 层的掩码</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>what dropout leaves of layer %1</source>
        <translation>Dropout 给第 %1 层留下的</translation>
    </message>
    <message>
        <source>Dropout behind layer %1.</source>
        <translation>第 %1 层之后的 Dropout。</translation>
    </message>
    <message>
        <source>Units whose mask is 0 are left out, the others scaled, so that the mean stays.</source>
        <translation>掩码为 0 的单元被略去，其余的放大，使均值不变。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>of the training images</source>
        <translation>来自训练图像</translation>
    </message>
    <message>
        <source>its pixels, row by row</source>
        <translation>它的像素，逐行排列</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One of the %1 images of its batch, labelled %2.</source>
        <translation>这一批 %1 张图像中的一张，标签为 %2。</translation>
    </message>
    <message>
        <source>Loss of the image: %1.</source>
        <translation>这张图像的损失：%1。</translation>
    </message>
    <message>
        <source>How far the outputs are from class %1.</source>
        <translation>输出离类别 %1 有多远。</translation>
    </message>
    <message>
        <source>what the loss is told</source>
        <translation>告知损失的目标</translation>
    </message>
    <message>
        <source>One of the %1 images of its batch.</source>
        <translation>其批次的 %1 张图片之一。</translation>
    </message>
    <message>
        <source>How far the outputs are from the target.</source>
        <translation>输出离目标有多远。</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>About Tensorscope</source>
        <translation>关于 Tensorscope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Tensorscope %1&lt;/h2&gt;&lt;p&gt;Crank the mechanisms by which AI computes, forwards and backwards.&lt;br&gt;Every number on screen is an element of a running computation.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; without any warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; Pictures: scikit-image&apos;s data module, each in the public domain or CC0 (NASA, SpaceX, Stefan van der Walt, Rachel Michetti, Mikael Häggström, Lav Varshney, CC0Textures, linolafett). Digits 8 × 8: E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, by way of scikit-learn. Iris: R. A. Fisher, 1936. Penguins: K. Gorman, T. Williams and W. Fraser, 2014, CC0. The files ATTRIBUTION.txt beside them say more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Built with&lt;/b&gt; Qt %2, Eigen and OpenMP.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Tensorscope %1&lt;/h2&gt;&lt;p&gt;把 AI 的计算机制一步一步摇给你看，可进可退。&lt;br&gt;屏幕上的每个数都是正在运行的计算中的一个元素。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。&lt;/p&gt;&lt;p&gt;&lt;b&gt;数据。&lt;/b&gt;图片：scikit-image 的 data 模块，均为公有领域或 CC0（NASA、SpaceX、Stefan van der Walt、Rachel Michetti、Mikael Häggström、Lav Varshney、CC0Textures、linolafett）。8 × 8 数字：E. Alpaydin 与 C. Kaynak，UCI 机器学习库，经由 scikit-learn。鸢尾花：R. A. Fisher，1936。企鹅：K. Gorman、T. Williams 与 W. Fraser，2014，CC0。详见数据旁的 ATTRIBUTION.txt。&lt;/p&gt;&lt;p&gt;&lt;b&gt;构建工具&lt;/b&gt;：Qt %2、Eigen 与 OpenMP。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation>保存“%1”中的更改吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>“%1” has been written by another window or program since it was opened or saved here. What they wrote would be lost.</source>
        <translation>“%1”在这里打开或保存之后，又被另一个窗口或程序写过。继续的话，那些内容会丢失。</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>which one of the batch that the next step takes</source>
        <translation>下一步所用批次中的哪一个</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>how far one press of a button goes inside of a step</source>
        <translation>在一步内部，按一次按钮走多远</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐单元数</translation>
    </message>
    <message>
        <source>numbers that the cell hands on from one time step to the next</source>
        <translation>单元从一个时间步传给下一个时间步的数</translation>
    </message>
    <message>
        <source>Length T</source>
        <translation>长度 T</translation>
    </message>
    <message>
        <source>time steps of a sequence</source>
        <translation>一个序列的时间步数</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>of Adam</source>
        <translation>Adam 的学习率</translation>
    </message>
    <message>
        <source>Clip the gradient</source>
        <translation>裁剪梯度</translation>
    </message>
    <message>
        <source>to norm 1, so that one steep place does not throw the weights far away</source>
        <translation>裁剪到范数 1，以免一处陡坡把权重抛得很远</translation>
    </message>
    <message>
        <source>Time step t</source>
        <translation>时间步 t</translation>
    </message>
    <message>
        <source>at which the cell is shown</source>
        <translation>单元显示的时刻</translation>
    </message>
    <message>
        <source>Hold a gate</source>
        <translation>固定一个门</translation>
    </message>
    <message>
        <source>in the walk that is shown; the training goes on without that</source>
        <translation>在所示的过程中；训练不受影响</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>the share that a held gate lets through</source>
        <translation>被固定的门放行的份额</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>which of those that are never learnt from walks through the cell</source>
        <translation>哪一个从不用于训练的序列通过单元</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元序号</translation>
    </message>
    <message>
        <source>with which the vectors begin where there is no room for all</source>
        <translation>放不下全部时，向量从哪个单元开始显示</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>mini-batches to the step that is called end; the window pauses there</source>
        <translation>到终点为止的小批量数；窗口播放到那里会暂停</translation>
    </message>
    <message>
        <source>of the first weights and of all sequences</source>
        <translation>初始权重和所有序列的随机种子</translation>
    </message>
    <message>
        <source>what is to be learnt: the sum of two marked numbers; the sign of the first number, through noise; the sunspots of the year to come; or, of names, of couplets or of your own text file, the next character</source>
        <translation>要学什么：两个带标记的数之和；穿过噪声记住第一个数的符号；下一年的太阳黑子数；或者人名、唐诗联句、您自己的文本文件中的下一个字符</translation>
    </message>
    <message>
        <source>Class column</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>of your own table: the name of the column with the classes, or its number, counted from 1; auto = the table tells</source>
        <translation>用于自己的表格：类别所在列的名称或序号（从 1 计数）；auto 表示由表格判断</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>of your own table: auto finds UTF-8 and UTF-16 by itself</source>
        <translation>用于自己的表格：auto 能自行识别 UTF-8 和 UTF-16</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>between the values of your own table; auto = the one with which its rows agree</source>
        <translation>自己的表格中值与值之间的分隔符；auto 表示取使各行列数一致的那个</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数符号</translation>
    </message>
    <message>
        <source>in the numbers of your own table; auto = a comma if none of them has a point</source>
        <translation>自己的表格中数值的小数符号；auto 表示当没有数值用点时取逗号</translation>
    </message>
    <message>
        <source>Names in the first line</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>of your own table; auto = what stands below it tells</source>
        <translation>用于自己的表格；auto 表示由首行下面的内容判断</translation>
    </message>
    <message>
        <source>Columns of numbers</source>
        <translation>数值列</translation>
    </message>
    <message>
        <source>of your own table that are used, by name or number, as in &apos;1,2,4&apos;; auto = all but ids</source>
        <translation>自己的表格中要使用的列，写名称或序号，例如“1,2,4”；auto 表示除编号外的所有列</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>你自己的日期</translation>
    </message>
    <message>
        <source>that is read, in Chinese or English, of the years 1950 to 2049</source>
        <translation>要读的日期，中文或英文，1950 至 2049 年</translation>
    </message>
    <message>
        <source>which of those that are never learnt from is shown</source>
        <translation>显示哪一个从不用于学习的序列</translation>
    </message>
    <message>
        <source>of Adam at first; it falls to 0 at the last step</source>
        <translation>Adam 开始时的学习率；到最后一步降为 0</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>which of the test pictures is shown</source>
        <translation>显示哪一张测试图片</translation>
    </message>
    <message>
        <source>mini-batches to the end, where η is 0; 561 are three epochs</source>
        <translation>到终点的小批量数，那时 η 为 0；561 个是三轮</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>of your own table: the name of the column with the numbers that are to be told, or its number, counted from 1; auto = the last one</source>
        <translation>用于自己的表格：要推断的数所在列的名称或序号（从 1 计数）；auto 表示最后一列</translation>
    </message>
    <message>
        <source>what LeNet-5 learns first: 12 000 handwritten digits, or pictures of clothing</source>
        <translation>LeNet-5 先学习什么：12 000 个手写数字，或服装图片</translation>
    </message>
    <message>
        <source>Epochs before</source>
        <translation>先训练轮数</translation>
    </message>
    <message>
        <source>for which LeNet-5 is trained first</source>
        <translation>LeNet-5 先训练多少轮</translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>on which accuracy is measured</source>
        <translation>用来测量准确率的图片数</translation>
    </message>
    <message>
        <source>of the place whose taps are shown, in the map that is made</source>
        <translation>显示其采样点的位置，在所算出的图中</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>a file that &apos;tensorscope measure&apos; wrote: what real processes took, beside the model; none = the model alone</source>
        <translation>由 “tensorscope measure” 写出的文件：真实进程所用的时间，与模型并列；none = 只看模型</translation>
    </message>
    <message>
        <source>Latency α</source>
        <translation>延迟 α</translation>
    </message>
    <message>
        <source>what every message takes, however short</source>
        <translation>每条消息不论多短都要花的时间</translation>
    </message>
    <message>
        <source>Bandwidth B</source>
        <translation>带宽 B</translation>
    </message>
    <message>
        <source>bytes per second of every link</source>
        <translation>每条链路每秒的字节数</translation>
    </message>
    <message>
        <source>a picture that comes with the program, white noise, or your own PNG or JPEG file</source>
        <translation>自带的图像、白噪声，或自己的 PNG、JPEG 文件</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量次序</translation>
    </message>
    <message>
        <source>another number measures everything again</source>
        <translation>换一个数就全部重新测量</translation>
    </message>
</context>
<context>
    <name>first_net</name>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>The net learns.</source>
        <translation>网络学习。</translation>
    </message>
    <message>
        <source>%1 of %2 batches of 64 pictures; it is right on %3 of the test pictures.</source>
        <translation>每批 64 张图片，已学 %1 批，共 %2 批；测试图片答对 %3。</translation>
    </message>
    <message>
        <source>The net as it was trained.</source>
        <translation>训练好的网络。</translation>
    </message>
    <message>
        <source>%1 numbers of 4 bytes each; it is right on %2 of the test pictures.</source>
        <translation>%1 个数，每个 4 字节；答对 %2 的测试图片。</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
</context>
<context>
    <name>html</name>
    <message>
        <source>For the teacher</source>
        <translation>给教师</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>On a slider</source>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation>大幅增大</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation>大幅减小</translation>
    </message>
    <message>
        <source>The least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>The most</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>On the scrub bar</source>
        <translation>在进度条上</translation>
    </message>
    <message>
        <source>A tenth of the run forward</source>
        <translation>前进全程的十分之一</translation>
    </message>
    <message>
        <source>A tenth of the run back</source>
        <translation>后退全程的十分之一</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>在舞台上</translation>
    </message>
    <message>
        <source>Point at the next thing</source>
        <translation>指向下一个对象</translation>
    </message>
    <message>
        <source>Change the number pointed at, where it can be changed</source>
        <translation>修改所指的数值（若可修改）</translation>
    </message>
    <message>
        <source>Point at nothing</source>
        <translation>取消指向</translation>
    </message>
    <message>
        <source>Out of what was walked into, where a picture says so</source>
        <translation>从走进的部分返回（画面有此提示时）</translation>
    </message>
    <message>
        <source>Where the stage can be zoomed, or a relief turned</source>
        <translation>可缩放的画面或可转动的地形</translation>
    </message>
    <message>
        <source>Zoom in, or turn</source>
        <translation>放大，或转动</translation>
    </message>
    <message>
        <source>Zoom out, or turn back</source>
        <translation>缩小，或转回</translation>
    </message>
    <message>
        <source>Zoom out all the way</source>
        <translation>缩小到底</translation>
    </message>
    <message>
        <source>Where the stage can be painted on, once it is pointed at</source>
        <translation>指向可绘制之处以后</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>瞄准</translation>
    </message>
    <message>
        <source>Aim more finely</source>
        <translation>更精细地瞄准</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>画点</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>What is painted</source>
        <translation>画哪一类</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>On the card of an explanation</source>
        <translation>在解释卡片上</translation>
    </message>
    <message>
        <source>Pick an operand</source>
        <translation>选择操作数</translation>
    </message>
    <message>
        <source>Walk on to it</source>
        <translation>追到它</translation>
    </message>
    <message>
        <source>Walk back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全部位数</translation>
    </message>
    <message>
        <source>The number or its gradient</source>
        <translation>数值或其梯度</translation>
    </message>
    <message>
        <source>Copy the sum as text</source>
        <translation>把算式复制为文本</translation>
    </message>
    <message>
        <source>Copy the sum as TeX</source>
        <translation>把算式复制为 TeX</translation>
    </message>
    <message>
        <source>Let the number go</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Explain the number pointed at</source>
        <translation>解释所指的数</translation>
    </message>
    <message>
        <source>In a table of values</source>
        <translation>在数值表中</translation>
    </message>
    <message>
        <source>Walk over the cells</source>
        <translation>逐格移动</translation>
    </message>
    <message>
        <source>First, last cell of the row</source>
        <translation>本行的首格、末格</translation>
    </message>
    <message>
        <source>Select the whole table</source>
        <translation>选中整个表</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>复制选中的格子</translation>
    </message>
    <message>
        <source>While a question is asked</source>
        <translation>提问时</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Pick what is pointed at, where a question asks for it</source>
        <translation>选取指着的东西（问题要求时）</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>离开输入框</translation>
    </message>
    <message>
        <source>Explain the number</source>
        <translation>解释这个数</translation>
    </message>
    <message>
        <source>Remove the curves of earlier runs from the chart pointed at</source>
        <translation>从所指的图表中移除先前运行的曲线</translation>
    </message>
    <message>
        <source>Copy or export the chart pointed at, or look inside of the step there</source>
        <translation>复制或导出所指的图表，或从所指之处看这一步的内部</translation>
    </message>
</context>
<context>
    <name>knobs</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Usable files (%1);;All files (*)</source>
        <translation>可用的文件 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>last_layer</name>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>loss of the picture</source>
        <translation>这张图片的损失</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>losses of all others</source>
        <translation>其他所有图片的损失</translation>
    </message>
    <message>
        <source>1 for the right class</source>
        <translation>正确类别为 1</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>The right class has the probability %1.</source>
        <translation>正确类别的概率是 %1。</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>损失。</translation>
    </message>
    <message>
        <source>Minus the logarithm of that: %1.</source>
        <translation>其对数取负：%1。</translation>
    </message>
    <message>
        <source>The mean over the batch is %1.</source>
        <translation>整个批次的均值是 %1。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>Probability minus target, over the size of the batch.</source>
        <translation>概率减目标，再除以批次大小。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>input of the layer</source>
        <translation>该层的输入</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>another %1</source>
        <translation>另一个 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>before: %1, until step %2</source>
        <translation>之前：%1，直到第 %2 步</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>what it is made of is no longer a number</source>
        <translation>组成它的数已经不是数值</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>数出来的</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>halving-doubling</source>
        <translation>折半-倍增</translation>
    </message>
    <message>
        <source>MPI&apos;s own</source>
        <translation>MPI 自带</translation>
    </message>
    <message>
        <source>bytes of the buffer</source>
        <translation>缓冲区的字节数</translation>
    </message>
    <message>
        <source>Measured, and α + V/B through it</source>
        <translation>实测，及其拟合线 α + V/B</translation>
    </message>
    <message>
        <source>measured: the median of several runs, in µs</source>
        <translation>实测：多次运行的中位数，µs</translation>
    </message>
    <message>
        <source>lower quartile, µs</source>
        <translation>下四分位数，µs</translation>
    </message>
    <message>
        <source>upper quartile, µs</source>
        <translation>上四分位数，µs</translation>
    </message>
    <message>
        <source>by the line, µs</source>
        <translation>按拟合线，µs</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>line against point</source>
        <translation>拟合线相对于测点</translation>
    </message>
    <message>
        <source>for 0 bytes, µs</source>
        <translation>0 字节时，µs</translation>
    </message>
    <message>
        <source>nanoseconds for a byte more</source>
        <translation>每多一字节的纳秒数</translation>
    </message>
    <message>
        <source>least squares: the line whose relative residuals have the least sum of squares</source>
        <translation>最小二乘：相对残差平方和最小的直线</translation>
    </message>
    <message>
        <source>α, µs a round</source>
        <translation>α，µs/轮</translation>
    </message>
    <message>
        <source>B, GB/s</source>
        <translation>B，GB/s</translation>
    </message>
    <message>
        <source>largest residual, %</source>
        <translation>最大残差，%</translation>
    </message>
    <message>
        <source>overtakes from, bytes: computed</source>
        <translation>反超起点，字节：计算</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>overtakes from, bytes: measured</source>
        <translation>反超起点，字节：实测</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>measured: where the points&apos; curves cross last, interpolated on logarithmic axes</source>
        <translation>实测：两条测点曲线最后一次相交之处，在对数坐标上插值</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分数</translation>
    </message>
    <message>
        <source>nanoseconds of a microsecond</source>
        <translation>一微秒的纳秒数</translation>
    </message>
    <message>
        <source>By the two lines from %1 on; measured it never does.</source>
        <translation>按两条拟合线从 %1 起；实测从未反超。</translation>
    </message>
    <message>
        <source>Measured from %1 on; by the two lines it never does.</source>
        <translation>实测从 %1 起；按两条拟合线从不反超。</translation>
    </message>
    <message>
        <source>%1 overtakes.</source>
        <translation>%1反超。</translation>
    </message>
    <message>
        <source>Measured from %1 on, by the two lines from %2 on.</source>
        <translation>实测从 %1 起，按两条拟合线从 %2 起。</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>实测。</translation>
    </message>
    <message>
        <source>The line misses no point by more than %1 %.</source>
        <translation>拟合线与任一测点的偏差不超过 %1 %。</translation>
    </message>
    <message>
        <source>α = %1 µs in each of %2 rounds, B = %3 GB/s.</source>
        <translation>共 %2 轮，每轮 α = %1 µs，B = %3 GB/s。</translation>
    </message>
    <message>
        <source>%1 µs however short, then B = %2 GB/s.</source>
        <translation>再短也要 %1 µs，此外 B = %2 GB/s。</translation>
    </message>
    <message numerus="yes">
        <source>%n processes: %1.</source>
        <translation>
            <numerusform>%n 个进程：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>A step takes %1, computed %2, in a single process %3</source>
        <translation>一步用时 %1，计算值 %2，单进程 %3</translation>
    </message>
    <message>
        <source>speed-up %1, computed %2; weights differ by %3</source>
        <translation>加速比 %1，计算值 %2；权重最多相差 %3</translation>
    </message>
    <message>
        <source>measured: when it was done, in seconds since the step began</source>
        <translation>实测：完成的时刻，自这一步开始的秒数</translation>
    </message>
    <message>
        <source>end on the model&apos;s clock, process %1</source>
        <translation>模型时钟上的结束，进程 %1</translation>
    </message>
    <message>
        <source>measured end, process %1</source>
        <translation>实测的结束，进程 %1</translation>
    </message>
    <message>
        <source>micro-batch %1</source>
        <translation>微批次 %1</translation>
    </message>
    <message>
        <source>measured, on that machine</source>
        <translation>在那台机器上实测</translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation>现在，秒</translation>
    </message>
    <message>
        <source>a step, measured, in seconds</source>
        <translation>一步，实测，秒</translation>
    </message>
    <message>
        <source>a step in a single process, in seconds</source>
        <translation>单进程的一步，秒</translation>
    </message>
    <message>
        <source>a step, computed, in seconds</source>
        <translation>一步，计算，秒</translation>
    </message>
    <message>
        <source>speed-up, measured</source>
        <translation>加速比，实测</translation>
    </message>
    <message>
        <source>speed-up, computed</source>
        <translation>加速比，计算</translation>
    </message>
    <message>
        <source>largest difference of a weight from the single process</source>
        <translation>与单进程相比权重的最大差</translation>
    </message>
    <message>
        <source>median of its kind, measured</source>
        <translation>同类任务的中位数，实测</translation>
    </message>
    <message>
        <source>start: the latest of these</source>
        <translation>开始：其中最晚的</translation>
    </message>
    <message>
        <source>end of the last task</source>
        <translation>最后一个任务的结束</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a lane on the model&apos;s clock</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>A measured step.</source>
        <translation>实测的一步。</translation>
    </message>
    <message numerus="yes">
        <source>%n processes, each beside the model&apos;s clock, with tasks as long as the median of their kind.</source>
        <translation>
            <numerusform>%n 个进程，各与模型时钟并列，任务时长取同类的中位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Measured %1; computed %2, of tasks as long as their kind was in the median.</source>
        <translation>实测 %1；按同类任务的中位时长计算为 %2。</translation>
    </message>
    <message>
        <source>Process %1: %2.</source>
        <translation>进程 %1：%2。</translation>
    </message>
    <message>
        <source>Process %1: %2 of micro-batch %3.</source>
        <translation>进程 %1：微批次 %3 的%2。</translation>
    </message>
    <message>
        <source>It took %1, on the model&apos;s clock %2.</source>
        <translation>它用时 %1，在模型时钟上为 %2。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a table of levels should have up to 8 bits, not %1: of 2^%1 values it would be larger than most tensors</source>
        <translation>量化级的表应至多 8 位，而不是 %1 位：2^%1 个值的表会比多数张量还大</translation>
    </message>
    <message>
        <source>--size times --scale would be more than 150 million pixels; a smaller scale would do</source>
        <translation>--size 乘以 --scale 超过 1.5 亿像素；请用较小的比例</translation>
    </message>
    <message>
        <source>--step all goes with a .json file; a picture shows one step, a .csv file holds whole curves</source>
        <translation>--step all 用于 .json 文件；图片只显示一步，.csv 文件含整条曲线</translation>
    </message>
    <message>
        <source>export: the lesson&apos;s name is missing; as in tensorscope export convolution -o picture.png</source>
        <translation>export：缺少课程名；例如 tensorscope export convolution -o picture.png</translation>
    </message>
    <message>
        <source>export: -o FILE is missing; the file&apos;s extension says what to write</source>
        <translation>export：缺少 -o 文件；扩展名决定写入的内容</translation>
    </message>
    <message>
        <source>cannot write to the standard output: is the disk full?</source>
        <translation>无法写到标准输出：磁盘是否已满？</translation>
    </message>
    <message>
        <source>there is no display to open a window on; &apos;tensorscope tour&apos; writes pictures of all lessons instead</source>
        <translation>没有可以打开窗口的显示器；可用“tensorscope tour”写出所有课程的图片</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>cannot be opened; is reading it allowed?</source>
        <translation>无法打开；是否允许读取？</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>无法读到末尾</translation>
    </message>
    <message>
        <source>is longer than 65536 bytes; is a quote not closed?</source>
        <translation>超过 65536 字节；是否有引号未闭合？</translation>
    </message>
    <message>
        <source>holds a control character, so this is no text</source>
        <translation>含有控制字符，因此不是文本</translation>
    </message>
    <message>
        <source>opens a quote that is never closed; write &quot;&quot; for a quote within quotes</source>
        <translation>的引号没有闭合；引号内的引号请写成 &quot;&quot;</translation>
    </message>
    <message>
        <source>has text after a closing quote; write &quot;&quot; for a quote within quotes</source>
        <translation>在闭合的引号之后还有文字；引号内的引号请写成 &quot;&quot;</translation>
    </message>
    <message>
        <source>has more than 256 values; are they columns?</source>
        <translation>有超过 256 个值；它们真的是列吗？</translation>
    </message>
    <message>
        <source>x,y,class;x,y,class;... with x and y from -10 to 10 and classes from 0 to 7</source>
        <translation>“x,y,类别;x,y,类别;…”的形式，x 和 y 从 -10 到 10，类别从 0 到 7</translation>
    </message>
    <message>
        <source>has missing values in every row; it should have rows without</source>
        <translation>每一行都有缺失值；应有不缺值的行</translation>
    </message>
    <message>
        <source>holds blank lines only; it should be a table of numbers and classes</source>
        <translation>只有空行；应为一张含数值和类别的表格</translation>
    </message>
    <message>
        <source>has no row with values below its first line; it should have one for each example</source>
        <translation>第一行之下没有含值的行；每个样本应占一行</translation>
    </message>
    <message>
        <source>the run&apos;s changes are not in the order of their steps</source>
        <translation>这次运行的各项更改没有按步骤的顺序排列</translation>
    </message>
    <message>
        <source>a picture&apos;s name ends in .png, .svg or .pdf</source>
        <translation>图片的文件名应以 .png、.svg 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>a chart&apos;s name ends in .png, .svg, .pdf or .csv</source>
        <translation>图表的文件名应以 .png、.svg、.pdf 或 .csv 结尾</translation>
    </message>
    <message>
        <source>it is a folder; give the name of a file in it</source>
        <translation>它是文件夹；请给出其中一个文件的名字</translation>
    </message>
    <message>
        <source>only a part of it could be written; is the disk full?</source>
        <translation>只写入了一部分；磁盘是否已满？</translation>
    </message>
    <message>
        <source>there is no option &apos;--%1&apos; here; see tensorscope --help</source>
        <translation>这里没有选项“--%1”；参见 tensorscope --help</translation>
    </message>
    <message>
        <source>%1 See tensorscope --help</source>
        <translation>%1 参见 tensorscope --help</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is one argument too many; see tensorscope --help</source>
        <translation>%1：“%2”是多余的参数；参见 tensorscope --help</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos;: it takes a number from %3 to %4</source>
        <translation>--%1“%2”：应为 %3 到 %4 的数</translation>
    </message>
    <message>
        <source>--size &apos;%1&apos;: it takes WIDTHxHEIGHT, each from 64 to 8192, as in 1600x1000</source>
        <translation>--size“%1”：应为“宽x高”，各从 64 到 8192，如 1600x1000</translation>
    </message>
    <message>
        <source>--step &apos;%1&apos;: with these parameters it takes 0 to %2, end or all</source>
        <translation>--step“%1”：在这些参数下应为 0 到 %2、end 或 all</translation>
    </message>
    <message>
        <source>%1 has no charts with these parameters, so there is nothing to write as .csv; .json holds the numbers of its steps</source>
        <translation>%1 在这些参数下没有图表，没有可写入 .csv 的内容；.json 含有各步的数值</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are en and zh_CN</source>
        <translation>没有语言“%1”；可用的有 en 和 zh_CN</translation>
    </message>
    <message>
        <source>cannot make the folder &apos;%1&apos;; give one below a folder that may be written</source>
        <translation>无法建立文件夹“%1”；请选择可写的位置</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many; see tensorscope --help</source>
        <translation>“%1”是多余的参数；参见 tensorscope --help</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not usable; it takes %3</source>
        <translation>%1：不能用“%2”；应为：%3</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>只能是 %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 in steps of %3</source>
        <translation>%1 到 %2 的整数，间隔为 %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数</translation>
    </message>
    <message>
        <source>%1 or the path of a file</source>
        <translation>%1 或一个文件的路径</translation>
    </message>
    <message>
        <source>%1 or another of that form</source>
        <translation>%1 或同样形式的其他值</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;; there are %2</source>
        <translation>没有参数“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>第 %1 行%2</translation>
    </message>
    <message>
        <source>data file &apos;%1&apos; is missing; it should be in one of %2 (is the installation complete?)</source>
        <translation>缺少数据文件“%1”；它应在以下文件夹之一：%2（安装是否完整？）</translation>
    </message>
    <message>
        <source>%1: cannot be read; it should be a table of 8 x 8 digits</source>
        <translation>%1：无法读取；应为一张 8 x 8 数字的表格</translation>
    </message>
    <message>
        <source>%1: line %2 should be 64 numbers from 0 to 16 and a label 0 to 9</source>
        <translation>%1：第 %2 行应为 64 个 0 到 16 的数和一个 0 到 9 的标签</translation>
    </message>
    <message>
        <source>%1: holds no digits; it should be a header line and one line per digit</source>
        <translation>%1：没有数字；应有一行表头，每个数字一行</translation>
    </message>
    <message>
        <source>%1; point %2 is %3</source>
        <translation>%1；第 %2 个点是%3</translation>
    </message>
    <message>
        <source>%1, at most %2 points</source>
        <translation>%1，至多 %2 个点</translation>
    </message>
    <message>
        <source>painted points should be %1</source>
        <translation>画出的点应为%1</translation>
    </message>
    <message>
        <source>has only the class %1 in column %2; it should have 2 to 8</source>
        <translation>的列%2中只有类别%1；应有 2 到 8 个类别</translation>
    </message>
    <message>
        <source>has %1 in column %2; it should be a number with a decimal point, or empty</source>
        <translation>的列%2中有%1；应为带小数点的数，或留空</translation>
    </message>
    <message>
        <source>brings the 9th class, %1, into column %2; it should have 2 to 8</source>
        <translation>给列%2带来第 9 个类别%1；应有 2 到 8 个类别</translation>
    </message>
    <message>
        <source>rows sampled at random: %1 of %2</source>
        <translation>随机抽取的行：%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>columns left out, as they are no numbers: %1</source>
        <translation>不是数值而略去的列：%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等（另有 %2 个）</translation>
    </message>
    <message>
        <source>has no column %1; it has %2</source>
        <translation>没有列%1；它有 %2</translation>
    </message>
    <message>
        <source>kernel size %1 should be odd and at least %2</source>
        <translation>卷积核大小 %1 应为奇数且不小于 %2</translation>
    </message>
    <message>
        <source>step %1: what changes there needs a new beginning</source>
        <translation>第 %1 步：此处的更改需要重新开始</translation>
    </message>
    <message>
        <source>there is no lesson &apos;%1&apos;; there are %2</source>
        <translation>没有课程“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>cannot write &apos;%1&apos;: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>there is no folder &apos;%1&apos;</source>
        <translation>没有文件夹“%1”</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间已满</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>cannot make the folder &apos;%1&apos;</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取它的权限</translation>
    </message>
    <message>
        <source>it has more than 32 MB, too much to be handed on in a state file</source>
        <translation>它超过 32 MB，太大，不能放进课程文件</translation>
    </message>
    <message>
        <source>its packed bytes are damaged</source>
        <translation>其中压缩的数据已损坏</translation>
    </message>
    <message>
        <source>its packed bytes hold more than %1 MB</source>
        <translation>其中压缩的数据超过 %1 MB</translation>
    </message>
    <message>
        <source>with your own data it would have more than 64 MB, the most that a state file may have</source>
        <translation>加上您自己的数据会超过 64 MB，这是课程文件的上限</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>may have at most %1 entries</source>
        <translation>最多只能有 %1 项</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>may have at most %1 characters</source>
        <translation>最多只能有 %1 个字符</translation>
    </message>
    <message>
        <source>must be bytes in base64</source>
        <translation>必须是 base64 编码的字节</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>它的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>它包含的值超过 %1 个</translation>
    </message>
    <message>
        <source>it has more than 64 MB; a state file has less</source>
        <translation>它超过 64 MB；课程文件没有这么大</translation>
    </message>
    <message>
        <source>it is damaged, or no state file of Tensorscope (%1 at byte %2)</source>
        <translation>它已损坏，或者不是 Tensorscope 的课程文件（第 %2 字节：%1）</translation>
    </message>
    <message>
        <source>it is no state file of Tensorscope, which is a JSON object</source>
        <translation>它不是 Tensorscope 的课程文件，后者是一个 JSON 对象</translation>
    </message>
    <message>
        <source>it is no state file of Tensorscope: it says no format</source>
        <translation>它不是 Tensorscope 的课程文件：没有写明格式（format）</translation>
    </message>
    <message>
        <source>it was written by a newer Tensorscope (format %1); this one reads format %2</source>
        <translation>它由更新版本的 Tensorscope 写成（格式 %1）；本版本读取格式 %2</translation>
    </message>
    <message>
        <source>must be later than the one before</source>
        <translation>必须晚于前一步</translation>
    </message>
    <message>
        <source>must be a SHA-256, a slash and the name of a file</source>
        <translation>必须是 SHA-256、斜杠和文件名</translation>
    </message>
    <message>
        <source>is damaged: its SHA-256 is another one</source>
        <translation>已损坏：它的 SHA-256 不符</translation>
    </message>
    <message>
        <source>history: %1 is &apos;%2&apos;, and that is not in the file</source>
        <translation>history：%1 是“%2”，而文件中没有它</translation>
    </message>
    <message>
        <source>parameters.%1 is not what the history makes of it, which is %2</source>
        <translation>parameters.%1 与 history 得出的值 %2 不符</translation>
    </message>
    <message>
        <source>step must be a number from 0 to %1, where this run ends</source>
        <translation>step 必须是 0 到 %1 的数，运行到 %1 结束</translation>
    </message>
    <message>
        <source>cannot open &apos;%1&apos;: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>there is no file &apos;%1&apos;</source>
        <translation>没有文件“%1”</translation>
    </message>
    <message>
        <source>the folder holds &apos;%1&apos;, which is of no earlier export; give a new or empty one</source>
        <translation>该文件夹中有“%1”，它不属于以前的导出；请给出新的或空的文件夹</translation>
    </message>
    <message>
        <source>it is a file; give the name of a folder</source>
        <translation>它是文件；请给出文件夹的名字</translation>
    </message>
    <message>
        <source>the folder cannot be put there</source>
        <translation>无法把文件夹放到那里</translation>
    </message>
    <message>
        <source>its folder takes no new files; is writing there allowed?</source>
        <translation>上级文件夹不接受新文件；是否允许在那里写入？</translation>
    </message>
    <message>
        <source>the saved state is damaged, or is that of another run</source>
        <translation>保存的状态已损坏，或属于另一次运行</translation>
    </message>
    <message>
        <source>answers[%1] needs lesson, question, given, value, right and when</source>
        <translation>answers[%1] 需要 lesson、question、given、value、right 和 when</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>is not in UTF-8; choose the encoding gb18030 or latin-1, or save the table as UTF-8</source>
        <translation>不是 UTF-8；请选择编码 gb18030 或 latin-1，或将表格另存为 UTF-8</translation>
    </message>
    <message>
        <source>is not in %1; choose another encoding, or save the table as UTF-8</source>
        <translation>不是 %1；请选择其他编码，或将表格另存为 UTF-8</translation>
    </message>
    <message>
        <source>GB18030 cannot be read on this computer; save the table as UTF-8</source>
        <translation>这台计算机无法读取 GB18030；请将表格另存为 UTF-8</translation>
    </message>
    <message>
        <source>has %1 in column %2; it should be a number with a decimal comma, or empty</source>
        <translation>的列%2中有%1；应为带小数逗号的数，或留空</translation>
    </message>
    <message>
        <source>has %1 values; it should have %2, as most lines have</source>
        <translation>有 %1 个值；应与多数行一样有 %2 个</translation>
    </message>
    <message>
        <source>has one value a line; values should be separated by , ; | or tabs</source>
        <translation>每行只有一个值；值之间应以 , ; | 或制表符分隔</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>按 %1 读取</translation>
    </message>
    <message>
        <source>commas read as decimal signs</source>
        <translation>逗号作为小数符号读取</translation>
    </message>
    <message>
        <source>the first line read as values, not as names</source>
        <translation>首行作为数据而不是列名读取</translation>
    </message>
    <message>
        <source>the numbers in the first line read as names</source>
        <translation>首行的数字作为列名读取</translation>
    </message>
    <message>
        <source>classes taken from column %1</source>
        <translation>类别取自列%1</translation>
    </message>
    <message>
        <source>columns left out, as they only number the rows: %1</source>
        <translation>只是给行编号而略去的列：%1</translation>
    </message>
    <message>
        <source>has no classes: column %1 has %2 different numbers, so it is a quantity to predict (regression), as in the lesson Learning; choose a column with 2 to 8 different values</source>
        <translation>没有类别：列%1有 %2 个不同的数，因此是要预测的量（回归），属于课程“学习”；请选择有 2 到 8 个不同值的列</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>has too few columns of numbers beside the classes (%1): %2; it should have two or more</source>
        <translation>除类别列（%1）外数值列太少：%2；应有两列或更多</translation>
    </message>
    <message>
        <source>%1; it should be a table, as text, with columns of numbers and one of classes</source>
        <translation>%1；应为文本表格，含若干数值列和一个类别列</translation>
    </message>
    <message>
        <source>holds zero bytes, as binary files do</source>
        <translation>含有零字节，像二进制文件那样</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; takes no files</source>
        <translation>文件夹“%1”不能写入文件</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; takes no files, so your own data are kept only until the program ends. What you save holds them.</source>
        <translation>文件夹“%1”不能写入文件，您自己的数据只保留到程序结束；您保存的课程文件会包含它们。</translation>
    </message>
    <message>
        <source>the copy that this run was made of has been changed; choose the file anew</source>
        <translation>这次运行所用的副本已被改动；请重新选择该文件</translation>
    </message>
    <message>
        <source>may have at most %1 changes</source>
        <translation>最多只能有 %1 处改动</translation>
    </message>
    <message>
        <source>it cannot be written there, and the system does not say why; is the disk full?</source>
        <translation>无法写入，系统没有说明原因；磁盘满了吗？</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>它是一个没有目标的链接</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>something went wrong within the program: %1</source>
        <translation>程序内部出错：%1</translation>
    </message>
    <message>
        <source>interrupted; what was begun is not written</source>
        <translation>已中断；未完成的内容没有写入</translation>
    </message>
    <message>
        <source>computing: %1 of %2</source>
        <translation>正在计算：%1 / %2</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>there is no theme &apos;%1&apos;; there are light, dark, projector and projector-dark</source>
        <translation>没有主题“%1”；可用的有 light、dark、projector 和 projector-dark</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>missing values: %1 (rows skipped for them: %2 of %3)</source>
        <translation>缺失值：%1 个（因此跳过的行：%3 行中的 %2 行）</translation>
    </message>
    <message>
        <source>has one value; it should have %1, as most lines have</source>
        <translation>只有一个值；应有 %1 个，与多数行一致</translation>
    </message>
    <message>
        <source>%1; column %2 holds texts such as %3</source>
        <translation>%1；列%2中是文字，例如%3</translation>
    </message>
    <message>
        <source>TENSORSCOPE_ISA &apos;%1&apos;: on this processor it can be %2</source>
        <translation>TENSORSCOPE_ISA“%1”：这台处理器可用 %2</translation>
    </message>
    <message>
        <source>picture: &apos;%1&apos; %2</source>
        <translation>图片：“%1”%2</translation>
    </message>
    <message>
        <source>does not exist; give a PNG or JPEG file, or one of %1</source>
        <translation>不存在；请给出 PNG 或 JPEG 文件，或 %1</translation>
    </message>
    <message>
        <source>is not a file; give a PNG or JPEG file</source>
        <translation>不是文件；请给出 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>may not be read; give a PNG or JPEG file that may</source>
        <translation>不允许读取；请给出可读的 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>is larger than 200 MB; give a smaller PNG or JPEG file</source>
        <translation>大于 200 MB；请给出较小的 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>is not a PNG or JPEG picture; give one of those</source>
        <translation>不是 PNG 或 JPEG 图片；请给出其中一种</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; give one with at most 60 million</source>
        <translation>有 %1 x %2 个像素；请给出不超过 6000 万像素的图片</translation>
    </message>
    <message>
        <source>is damaged or not complete; give a whole PNG or JPEG file</source>
        <translation>已损坏或不完整；请给出完整的 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>a picture should have three axes: channels, height and width</source>
        <translation>图片应有三个轴：通道、高和宽</translation>
    </message>
    <message>
        <source>the part of the picture is not inside it</source>
        <translation>所选部分不在图片之内</translation>
    </message>
    <message>
        <source>axes of colours need pictures with red, green and blue</source>
        <translation>求颜色的主轴需要有红、绿、蓝三个通道的图片</translation>
    </message>
    <message>
        <source>dates need at least one form to be written in</source>
        <translation>日期至少要有一种写法</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <translation>大于 %1 MB</translation>
    </message>
    <message>
        <source>%1: is damaged, or no IDX file of bytes (as those of MNIST are, also as .gz)</source>
        <translation>%1：已损坏，或不是字节型的 IDX 文件（如 MNIST 的文件，也可以是 .gz）</translation>
    </message>
    <message>
        <source>%1: should hold images: numbers with three axes</source>
        <translation>%1：应含有图片，即有三个轴的数</translation>
    </message>
    <message>
        <source>%1: should hold one label for each of the %2 images of %3</source>
        <translation>%1：%3 中有 %2 张图片，这里应各有一个标签</translation>
    </message>
    <message>
        <source>%1: has the label %2; it should be 0 to %3</source>
        <translation>%1：有标签 %2；应为 0 到 %3</translation>
    </message>
    <message>
        <source>%1: is damaged, or no PNG of 8 bits per colour without interlacing</source>
        <translation>%1：已损坏，或不是每种颜色 8 位、不隔行的 PNG</translation>
    </message>
    <message>
        <source>there is no symbol %1; it should be 0 to %2</source>
        <translation>没有符号 %1；应为 0 到 %2</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>没有名为 %1 的列</translation>
    </message>
    <message>
        <source>should have a number in place %1</source>
        <translation>的第 %1 项应为数字</translation>
    </message>
    <message>
        <source>should have a number in its first and its last line</source>
        <translation>的第一行和最后一行应为数字</translation>
    </message>
    <message>
        <source>a forecast from %1 values %2 ahead: both should be at least 1</source>
        <translation>由 %1 个值预测其后第 %2 个：两者都应至少为 1</translation>
    </message>
    <message>
        <source>%1: should be a text in UTF-8</source>
        <translation>%1：应为 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1: should hold lines of text</source>
        <translation>%1：应含有文本行</translation>
    </message>
    <message>
        <source>there is no character %1 in this alphabet</source>
        <translation>这个字符表中没有字符 %1</translation>
    </message>
    <message>
        <source>there are no sequences of these lengths and symbols</source>
        <translation>没有这样的长度和符号的序列</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos;: it takes a whole number from %3 to %4</source>
        <translation>--%1 “%2”：应为 %3 到 %4 之间的整数</translation>
    </message>
    <message>
        <source>check: it is either --all or one lesson, &apos;%1&apos;</source>
        <translation>check：--all 与课程“%1”只能二选一</translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos; has no net to take out as it stands; a run that trains or builds one has: playground, for instance</source>
        <translation>课程“%1”的当前运行没有可取出的网络；训练或搭建网络的运行才有，例如 playground</translation>
    </message>
    <message>
        <source>net &apos;%1&apos;: %2</source>
        <translation>网络“%1”：%2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos;: with --inside the name must end in .png, .svg, .pdf, .json or .tensorscope</source>
        <translation>-o“%1”：与 --inside 同用时，文件名须以 .png、.svg、.pdf、.json 或 .tensorscope 结尾</translation>
    </message>
    <message>
        <source>--operation goes with --inside SAMPLE</source>
        <translation>--operation 须与 --inside SAMPLE 同用</translation>
    </message>
    <message>
        <source>inside.operation must be a number from 0 to %1</source>
        <translation>inside.operation 必须是 0 到 %1 的数</translation>
    </message>
    <message>
        <source>one cannot look inside of step %1 of this lesson</source>
        <translation>本课第 %1 步没有内部可看</translation>
    </message>
    <message>
        <source>there is no sample %1: the batch after step %2 has samples 1 to %3</source>
        <translation>没有样本 %1：第 %2 步之后的批次有样本 1 到 %3</translation>
    </message>
    <message>
        <source>--inside goes with one step, not with --step all</source>
        <translation>--inside 只与一个步骤同用，不能与 --step all 同用</translation>
    </message>
    <message>
        <source>--twin &apos;%1&apos;: it takes PARAMETER=VALUE, as in --twin seed=2</source>
        <translation>--twin “%1”：应为 参数=值，例如 --twin seed=2</translation>
    </message>
    <message>
        <source>--difference: there is no second run; it comes with --twin PARAMETER=VALUE</source>
        <translation>--difference：没有第二次运行；用 --twin 参数=值 添加</translation>
    </message>
    <message>
        <source>twin &apos;%1&apos;: two runs are seen as &apos;%2&apos; or &apos;%3&apos;</source>
        <translation>twin “%1”：两次运行的显示方式是“%2”或“%3”</translation>
    </message>
    <message>
        <source>interleaving goes in rounds of as many micro-batches as there are devices, or a few more in each: %1 do not come out even on %2 devices; the next that do are %3</source>
        <translation>交错调度按轮进行，每轮的微批次与设备一样多，或略多几个：%1 个微批次在 %2 台设备上分不均；下一个可以的数是 %3</translation>
    </message>
    <message>
        <source>device %1 cannot do %2 yet: it needs %3 of device %4</source>
        <translation>设备 %1 还不能做 %2：它需要设备 %4 的 %3</translation>
    </message>
    <message>
        <source>an order is one row of %1 for each of %2 devices, with &apos;/&apos; between, not &apos;%3&apos;</source>
        <translation>顺序是 %2 台设备各一行 %1，行间用 &apos;/&apos; 隔开，而不是 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>device %1 has done all its %2 already</source>
        <translation>设备 %1 已经做完全部 %2</translation>
    </message>
    <message>
        <source>the values do not say how each follows from those before it</source>
        <translation>这些数值无法说明每个值怎样由之前的值得出</translation>
    </message>
    <message>
        <source>%1: has %2 lines of text; it should have %3 or more</source>
        <translation>%1：有 %2 行文字；应有 %3 行或更多</translation>
    </message>
    <message>
        <source>%1: has %2 different characters; it should have %3 or fewer</source>
        <translation>%1：有 %2 种不同的字符；应不超过 %3 种</translation>
    </message>
    <message>
        <source>the text is too short for sequences of %1 characters</source>
        <translation>文本太短，不足以取出 %1 个字符的序列</translation>
    </message>
    <message>
        <source>%1 or the path of a text file</source>
        <translation>%1，或文本文件的路径</translation>
    </message>
    <message>
        <source>the name of a column or its number, counted from 1; or auto</source>
        <translation>列的名称或序号（从 1 计数）；或 auto</translation>
    </message>
    <message>
        <source>a date of the years 1950 to 2049, as in 2024年11月5日, 5/11/2024 or November 5, 2024</source>
        <translation>1950 至 2049 年的日期，例如 2024年11月5日、5/11/2024 或 November 5, 2024</translation>
    </message>
    <message>
        <source>has too few columns of numbers: %1; it should have two, x and what is to be told from it</source>
        <translation>数值列太少：%1；应有两列，x 和要由它推断的量</translation>
    </message>
    <message>
        <source>up to %1 numbers from -99 to 99 with commas between them, as in 1,0.6,-2; or random</source>
        <translation>最多 %1 个 -99 到 99 之间的数，用逗号分隔，如 1,0.6,-2；或 random</translation>
    </message>
    <message>
        <source>it should tell classes apart, and have data to test it with</source>
        <translation>它应能区分类别，并有测试数据</translation>
    </message>
    <message>
        <source>its layers should follow each other</source>
        <translation>它的各层应依次相连</translation>
    </message>
    <message>
        <source>it should have 1 to %1 layers with weights, not %2</source>
        <translation>它应有 1 到 %1 个带权重的层，而不是 %2 个</translation>
    </message>
    <message>
        <source>its weights are no numbers any more; an earlier step of the training would do</source>
        <translation>它的权重已经不是数；训练中更早的一步可以</translation>
    </message>
    <message>
        <source>%1 heads cannot be shared by %2 slices: %3 would do</source>
        <translation>%1 个头不能由 %2 个切片平分：可以是 %3</translation>
    </message>
    <message>
        <source>%1 layers do not come in %2 equal stages: %3 would do</source>
        <translation>%1 层分不成 %2 个相等的阶段：可以是 %3</translation>
    </message>
    <message>
        <source>the %1 layers of a stage do not come in %2 equal chunks: %3 would do</source>
        <translation>一个阶段的 %1 层分不成 %2 个相等的块：可以是 %3</translation>
    </message>
    <message>
        <source>a batch of %1 does not come in equal micro-batches of %2 for %3 replicas: %4 would do</source>
        <translation>大小为 %1 的批次不能给 %3 份副本分成相等的、大小为 %2 的微批次：可以是 %4</translation>
    </message>
    <message>
        <source>chunks go in rounds: %1 micro-batches do not come out even on %2 stages</source>
        <translation>块按轮进行：%1 个微批次在 %2 个阶段上分不匀</translation>
    </message>
    <message>
        <source>%1 devices are more than %2</source>
        <translation>%1 台设备超过了 %2 台</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; here: codes do not learn on</source>
        <translation>这里不能有 &apos;%1&apos;：编码不会再学习</translation>
    </message>
    <message>
        <source>&apos;%1&apos; only after &apos;int&apos; or &apos;share&apos;: it needs codes</source>
        <translation>&apos;%1&apos; 只能在 &apos;int&apos; 或 &apos;share&apos; 之后：它需要编码</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; after &apos;%2&apos;: &apos;filters&apos; first, then &apos;prune&apos; or &apos;2:4&apos;, then one &apos;int&apos; or &apos;share&apos;, then &apos;huffman&apos;</source>
        <translation>&apos;%2&apos; 之后不能有 &apos;%1&apos;：先 &apos;filters&apos;，再 &apos;prune&apos; 或 &apos;2:4&apos;，再一个 &apos;int&apos; 或 &apos;share&apos;，最后 &apos;huffman&apos;</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; after &apos;%2&apos;: there can be one of them</source>
        <translation>&apos;%2&apos; 之后不能有 &apos;%1&apos;：二者只能有一个，且只有一次</translation>
    </message>
    <message>
        <source>no second &apos;%1&apos;: it takes nothing away</source>
        <translation>不能有第二个 &apos;%1&apos;：它不再去掉什么</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; after &apos;%2&apos;: each share must be above the one before</source>
        <translation>&apos;%2&apos; 之后不能有 &apos;%1&apos;：每次的比例都要高于前一次</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;, but &apos;filters 10&apos; to 90, &apos;prune 10&apos; to 98, &apos;2:4&apos;, &apos;tune 1&apos; to 187, &apos;int 2&apos; to 8, &apos;share 2&apos; to 64 and &apos;huffman&apos;, up to %2 of them with commas between</source>
        <translation>没有 &apos;%1&apos;，只有 &apos;filters 10&apos; 到 90、&apos;prune 10&apos; 到 98、&apos;2:4&apos;、&apos;tune 1&apos; 到 187、&apos;int 2&apos; 到 8、&apos;share 2&apos; 到 64 和 &apos;huffman&apos;，最多 %2 步，用逗号隔开</translation>
    </message>
    <message>
        <source>up to %2 parts, not %1</source>
        <translation>最多 %2 步，不是 %1 步</translation>
    </message>
    <message>
        <source>%1 is left out: %2 is no power of two</source>
        <translation>略去 %1：%2 不是 2 的幂</translation>
    </message>
    <message>
        <source>--processes %1: the launcher has started %2; without this option it is as many</source>
        <translation>--processes %1：启动器已启动 %2 个进程；不写此选项即用这个数</translation>
    </message>
    <message>
        <source>rank %1: %2</source>
        <translation>进程 %1：%2</translation>
    </message>
    <message>
        <source>it should tell classes apart, with an output for each of them</source>
        <translation>它应能区分类别，每个类别有一个输出</translation>
    </message>
    <message>
        <source>there is no mpirun, which starts processes: apt-get install openmpi-bin</source>
        <translation>没有用来启动进程的 mpirun：apt-get install openmpi-bin</translation>
    </message>
    <message>
        <source>rank %1 of %2 processes was ended by signal %3; nothing is written</source>
        <translation>%2 个进程中的进程 %1 被信号 %3 终止；没有写入任何内容</translation>
    </message>
    <message>
        <source>rank %1 of %2 processes ended with exit code %3; nothing is written</source>
        <translation>%2 个进程中的进程 %1 以退出码 %3 结束；没有写入任何内容</translation>
    </message>
    <message>
        <source>mpirun could not run %1 processes; nothing is written. It says: %2</source>
        <translation>mpirun 无法运行 %1 个进程；没有写入任何内容。它的报告：%2</translation>
    </message>
    <message>
        <source>what was measured cannot be kept in &apos;%1&apos;</source>
        <translation>测得的结果无法保存到“%1”</translation>
    </message>
    <message>
        <source>measure &apos;%1&apos;: it takes %2</source>
        <translation>measure “%1”：应为 %2</translation>
    </message>
    <message>
        <source>--%1 has no effect on &apos;%2&apos;: it goes with %3</source>
        <translation>--%1 对“%2”不起作用：它与 %3 同用</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos;: it takes a multiple of 4 bytes</source>
        <translation>--%1 “%2”：应为 4 字节的倍数</translation>
    </message>
    <message>
        <source>--from &apos;%1&apos;: it takes at most what --to takes, %2</source>
        <translation>--from “%1”：不应大于 --to 的 %2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos;: the name must end in .json</source>
        <translation>-o “%1”：文件名须以 .json 结尾</translation>
    </message>
    <message>
        <source>halving-doubling takes 1, 2, 4, 8, ... processes, not %1</source>
        <translation>halving-doubling 需要 1、2、4、8……个进程，而不是 %1 个</translation>
    </message>
    <message>
        <source>this program was built without MPI, by which processes talk to each other: apt-get install libopenmpi-dev openmpi-bin, and build it again</source>
        <translation>此程序构建时没有 MPI，进程之间靠它通信：apt-get install libopenmpi-dev openmpi-bin，然后重新构建</translation>
    </message>
    <message>
        <source>MPI cannot be loaded: %1</source>
        <translation>无法加载 MPI：%1</translation>
    </message>
    <message>
        <source>it should be a chain of dense layers with activations between them that learn nothing; layer %1 (%2) is no part of such</source>
        <translation>它应是依次相连的全连接层，其间只有不学习的激活函数；第 %1 层（%2）不是这样的层</translation>
    </message>
    <message>
        <source>%1 dense layers cannot be cut into %2 stages</source>
        <translation>%1 个全连接层分不成 %2 个阶段</translation>
    </message>
    <message>
        <source>%1 of %2 bytes: number %3 of the sum is %4, and should be %5</source>
        <translation>%1，%2 字节：和的第 %3 个数是 %4，应为 %5</translation>
    </message>
    <message>
        <source>dense layer %1 has %2 units: too few to be cut for %3 processes</source>
        <translation>全连接层 %1 有 %2 个单元：太少，不能切给 %3 个进程</translation>
    </message>
    <message>
        <source>tensor-parallel cuts pairs of dense layers; it has no two</source>
        <translation>tensor-parallel 成对切分全连接层；这里不足两层</translation>
    </message>
    <message>
        <source>layer %1 (%2) does not learn the same from shards of a batch as from the whole</source>
        <translation>第 %1 层（%2）从批次的各份中学到的与从整个批次中学到的不同</translation>
    </message>
    <message>
        <source>with --learning-rate %1 this net does not learn: its weights become infinite</source>
        <translation>用 --learning-rate %1，这个网络学不会：权重变成无穷大</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, %2: %3</source>
        <translation>“%1”，%2：%3</translation>
    </message>
    <message>
        <source>this lesson shows what was measured of %1, not of &apos;%2&apos;</source>
        <translation>本课展示 %1 的实测结果，而不是 “%2” 的</translation>
    </message>
    <message>
        <source>mpirun was ended from outside; nothing is written</source>
        <translation>mpirun 被外部终止；没有写入任何内容</translation>
    </message>
    <message>
        <source>the launcher has started %1 processes that MPI cannot join: it speaks to another MPI; with Slurm, srun --mpi=pmix may help</source>
        <translation>启动器启动了 %1 个进程，但 MPI 无法把它们连在一起：它用的是另一种 MPI；在 Slurm 上可试 srun --mpi=pmix</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos;: the name must end in .png, .svg, .pdf, .json, .csv, .npz, .onnx, .bin or .tensorscope; without an ending it is a folder&apos;s</source>
        <translation>-o &apos;%1&apos;：文件名须以 .png、.svg、.pdf、.json、.csv、.npz、.onnx、.bin 或 .tensorscope 结尾；没有扩展名则为文件夹</translation>
    </message>
    <message>
        <source>no file of a packed net is made here; compression-patterns makes one from step 1 on</source>
        <translation>这里不生成打包网络的文件；compression-patterns 从第 1 步起生成</translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; has another type than the standard says</source>
        <translation>它的属性“%1”的类型与标准不符</translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; should be at most %2</source>
        <translation>它的属性“%1”应不超过 %2</translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; should have one or two numbers</source>
        <translation>它的属性“%1”应有一个或两个数</translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; should have two or four numbers</source>
        <translation>它的属性“%1”应有两个或四个数</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (Constant): it should have a value of numbers</source>
        <translation>节点“%1”（Constant）：它应有由数构成的值</translation>
    </message>
    <message>
        <source>it should have at most %1 MB</source>
        <translation>它应不超过 %1 MB</translation>
    </message>
    <message>
        <source>it is no ONNX file, or a damaged one, or has far more parts than a net</source>
        <translation>它不是 ONNX 文件，或已损坏，或部件远多于一个网络</translation>
    </message>
    <message>
        <source>its attribute &apos;beta&apos; should be 0.5</source>
        <translation>它的属性“beta”应为 0.5</translation>
    </message>
    <message>
        <source>its constants should be those of the paper</source>
        <translation>它的常数应与论文一致</translation>
    </message>
    <message>
        <source>it should have one slope for each channel</source>
        <translation>它应为每个通道有一个斜率</translation>
    </message>
    <message>
        <source>it should clip from 0 to 6</source>
        <translation>它应截断到 0 至 6</translation>
    </message>
    <message>
        <source>it should be the last node, over the classes; in the middle of a net there is no layer for it</source>
        <translation>它应是最后一个节点，作用于各类别；在网络中间没有与它对应的层</translation>
    </message>
    <message>
        <source>its attribute &apos;auto_pad&apos; should be NOTSET, VALID, SAME_UPPER or SAME_LOWER</source>
        <translation>它的属性“auto_pad”应为 NOTSET、VALID、SAME_UPPER 或 SAME_LOWER</translation>
    </message>
    <message>
        <source>its strides should be at least 1</source>
        <translation>它的步长应至少为 1</translation>
    </message>
    <message>
        <source>what enters should be {batch, channels, height, width}</source>
        <translation>输入应为 {batch, channels, height, width}</translation>
    </message>
    <message>
        <source>pictures of one or two axes are read, not of three</source>
        <translation>只读取一维或二维的图像，不读取三维的</translation>
    </message>
    <message>
        <source>it should have as many biases as outputs</source>
        <translation>偏置应与输出一样多</translation>
    </message>
    <message>
        <source>its weights should be {maps, channels, height, width}, as many axes as what enters has</source>
        <translation>它的权重应为 {maps, channels, height, width}，轴数与输入相同</translation>
    </message>
    <message>
        <source>its attribute &apos;kernel_shape&apos; should be that of its weights</source>
        <translation>它的属性“kernel_shape”应与权重一致</translation>
    </message>
    <message>
        <source>its weights should have as many channels as what enters, by groups</source>
        <translation>按组计，它的权重的通道数应与输入相同</translation>
    </message>
    <message>
        <source>its padding should be said by &apos;pads&apos; and &apos;output_padding&apos;</source>
        <translation>它的填充应由“pads”和“output_padding”给出</translation>
    </message>
    <message>
        <source>it should have an attribute &apos;kernel_shape&apos;</source>
        <translation>它应有属性“kernel_shape”</translation>
    </message>
    <message>
        <source>it should have one output; where the largest numbers stood is not kept</source>
        <translation>它应只有一个输出；最大值的位置不保留</translation>
    </message>
    <message>
        <source>means should be over all places of a picture, axes 2 and 3</source>
        <translation>均值应对图像的所有位置求，即轴 2 和 3</translation>
    </message>
    <message>
        <source>it should be as it answers, not as it learns</source>
        <translation>它应处于推理状态，而不是训练状态</translation>
    </message>
    <message>
        <source>it should have one number for each channel</source>
        <translation>它应为每个通道有一个数</translation>
    </message>
    <message>
        <source>its weights should have two axes</source>
        <translation>它的权重应有两个轴</translation>
    </message>
    <message>
        <source>what enters should be {batch, features}; Flatten makes it so</source>
        <translation>输入应为 {batch, features}；Flatten 可以做到</translation>
    </message>
    <message>
        <source>it should have a weight for each number that enters</source>
        <translation>每个输入的数都应有一个权重</translation>
    </message>
    <message>
        <source>samples should be its rows (&apos;transA&apos; 0)</source>
        <translation>样本应是它的行（“transA”为 0）</translation>
    </message>
    <message>
        <source>what a value is multiplied by should be one number for each channel</source>
        <translation>与一个值相乘的应是每个通道一个数</translation>
    </message>
    <message>
        <source>values that are added should have one shape</source>
        <translation>相加的值形状应相同</translation>
    </message>
    <message>
        <source>what is taken away should be constant</source>
        <translation>减去的应是常数</translation>
    </message>
    <message>
        <source>of two values that are multiplied one should have a number for each channel of the other</source>
        <translation>两个值相乘时，其中一个应为另一个的每个通道有一个数</translation>
    </message>
    <message>
        <source>what a value is divided by should be constant</source>
        <translation>除数应是常数</translation>
    </message>
    <message>
        <source>a constant should have the axes of the value that it goes with, or 1 along them</source>
        <translation>常数的各轴应与所配的值相同，或长度为 1</translation>
    </message>
    <message>
        <source>values should stay float32</source>
        <translation>值应保持为 float32</translation>
    </message>
    <message>
        <source>the batch should stay its first axis (&apos;axis&apos; 1)</source>
        <translation>批次应保持为第一个轴（“axis”为 1）</translation>
    </message>
    <message>
        <source>the batch should stay its first axis</source>
        <translation>批次应保持为第一个轴</translation>
    </message>
    <message>
        <source>the order of axes should stay; channels come before places</source>
        <translation>轴的顺序应保持不变；通道在位置之前</translation>
    </message>
    <message>
        <source>what is put together should have as many axes</source>
        <translation>拼接的值轴数应相同</translation>
    </message>
    <message>
        <source>values should be put together along their channels, axis 1</source>
        <translation>值应沿通道拼接，即轴 1</translation>
    </message>
    <message>
        <source>it should cut one axis, by steps of 1</source>
        <translation>它应只切一个轴，步长为 1</translation>
    </message>
    <message>
        <source>it should cut out channels, or the last step of a sequence</source>
        <translation>它应切出通道，或序列的最后一步</translation>
    </message>
    <message>
        <source>it should split channels, axis 1</source>
        <translation>它应分割通道，即轴 1</translation>
    </message>
    <message>
        <source>it should have a size for each part</source>
        <translation>每一部分都应有大小</translation>
    </message>
    <message>
        <source>its parts should be the channels that there are</source>
        <translation>各部分合起来应是已有的通道</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos;: %2</source>
        <translation>张量“%1”：%2</translation>
    </message>
    <message>
        <source>its axes should not be negative</source>
        <translation>它的轴长不应为负</translation>
    </message>
    <message>
        <source>it should have at most 200 million numbers</source>
        <translation>它应不超过 2 亿个数</translation>
    </message>
    <message>
        <source>it should have as many numbers as its shape says</source>
        <translation>数的个数应与形状一致</translation>
    </message>
    <message>
        <source>its numbers are in another file; they should be in this one</source>
        <translation>它的数在另一个文件里；应在本文件里</translation>
    </message>
    <message>
        <source>it should be in one piece</source>
        <translation>它应是完整的一块</translation>
    </message>
    <message>
        <source>its numbers should be float32, float64, int32 or int64</source>
        <translation>它的数应为 float32、float64、int32 或 int64</translation>
    </message>
    <message>
        <source>its operators should be of a set from %1 to %2; 13 is what this program writes</source>
        <translation>它的算子集版本应为 %1 至 %2；本程序写出的是 13</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2): %3</source>
        <translation>节点“%1”（%2）：%3</translation>
    </message>
    <message>
        <source>it should have an input more</source>
        <translation>它还应有一个输入</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; should be made by a node before it, from what enters</source>
        <translation>它的输入“%1”应由之前的节点从网络输入得出</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; should be a constant of the file</source>
        <translation>它的输入“%1”应是文件中的常数</translation>
    </message>
    <message>
        <source>between Flatten and the first dense layer there should only be functions of each number</source>
        <translation>在 Flatten 与第一个全连接层之间，只应有逐个数的函数</translation>
    </message>
    <message>
        <source>its output &apos;%1&apos; has been made before</source>
        <translation>它的输出“%1”之前已经有了</translation>
    </message>
    <message>
        <source>it would make more than 100 million numbers of each sample</source>
        <translation>它会从每个样本得出超过 1 亿个数</translation>
    </message>
    <message>
        <source>it should have an output</source>
        <translation>它应有一个输出</translation>
    </message>
    <message>
        <source>its weights should fit to what enters</source>
        <translation>它的权重应与输入相配</translation>
    </message>
    <message>
        <source>up to here the net is too large</source>
        <translation>到这里网络已经太大</translation>
    </message>
    <message>
        <source>numbers may be put in a row, as by Flatten, but not in another order or shape</source>
        <translation>可以像 Flatten 那样把数排成一行，但不能换成别的顺序或形状</translation>
    </message>
    <message>
        <source>its weights should not be stored as sparse ones</source>
        <translation>它的权重不应以稀疏形式存储</translation>
    </message>
    <message>
        <source>input &apos;%1&apos;: %2</source>
        <translation>输入“%1”：%2</translation>
    </message>
    <message>
        <source>it should be {batch, features}, {batch, features, steps} or {batch, channels, height, width}</source>
        <translation>它应为 {batch, features}、{batch, features, steps} 或 {batch, channels, height, width}</translation>
    </message>
    <message>
        <source>all axes but that of the batch should have a fixed length, from 1 on</source>
        <translation>除批次以外的各轴都应有固定的长度，至少为 1</translation>
    </message>
    <message>
        <source>it should have at most 100 million numbers</source>
        <translation>它应不超过 1 亿个数</translation>
    </message>
    <message>
        <source>there should be one of this name</source>
        <translation>这个名字只应有一个</translation>
    </message>
    <message>
        <source>operators of &apos;%1&apos; are not read, only the standard&apos;s own</source>
        <translation>不读取“%1”的算子，只读取标准自身的算子</translation>
    </message>
    <message>
        <source>this operator is not read; those that are: %1</source>
        <translation>不读取这个算子；可读取的有：%1</translation>
    </message>
    <message>
        <source>output &apos;%1&apos; should be made by a node, from what enters</source>
        <translation>输出“%1”应由节点从网络输入得出</translation>
    </message>
    <message>
        <source>it should have at least one layer, and an output</source>
        <translation>它应至少有一层，并有一个输出</translation>
    </message>
    <message>
        <source>it should have at most %1 nodes</source>
        <translation>它应不超过 %1 个节点</translation>
    </message>
    <message>
        <source>something should enter the net</source>
        <translation>网络应有输入</translation>
    </message>
    <message>
        <source>ONNX has no operator for this kind of layer; a convolution would be one that it has</source>
        <translation>ONNX 没有与这种层对应的算子；卷积则有</translation>
    </message>
    <message>
        <source>layer %1, &apos;%2&apos;, cannot go out as ONNX: %3</source>
        <translation>第 %1 层“%2”不能以 ONNX 写出：%3</translation>
    </message>
    <message>
        <source>attention in spans, or to one key alone, is not spelled out; soft attention is</source>
        <translation>分段的、或只注意一个键的注意力不拆写；软注意力可以</translation>
    </message>
    <message>
        <source>rounded up, ONNX has a window more, in the padding; without &apos;ceil&apos; it has not</source>
        <translation>向上取整时，ONNX 会在填充里多出一个窗口；不用“ceil”则不会</translation>
    </message>
    <message>
        <source>means of windows with gaps came with opset 19</source>
        <translation>带间隔的窗口均值从算子集 19 才有</translation>
    </message>
    <message>
        <source>this build has no ONNX: install libonnx-dev and libprotobuf-dev, and build again</source>
        <translation>这个构建不含 ONNX：请安装 libonnx-dev 和 libprotobuf-dev，然后重新构建</translation>
    </message>
    <message>
        <source>%1, or the path of a file .tensorscope of a lesson that trains a net, or .onnx of another program</source>
        <translation>%1，或某个训练网络的课程的 .tensorscope 文件的路径，或其他程序的 .onnx 文件的路径</translation>
    </message>
    <message>
        <source>nothing here reads files of nets</source>
        <translation>这里没有读取网络文件的部分</translation>
    </message>
    <message>
        <source>it comes without data; one that tells 10 classes apart in pictures of 1 x 28 x 28 is given the digits, or clothing</source>
        <translation>它不带数据；能在 1 x 28 x 28 的图像中区分 10 类的网络会得到手写数字或服装图像</translation>
    </message>
    <message>
        <source>it should put zeros around the places of a picture</source>
        <translation>它应在图像的各位置周围补零</translation>
    </message>
    <message>
        <source>its biases should be real numbers</source>
        <translation>它的偏置应是实数</translation>
    </message>
    <message>
        <source>it should have at most %1 axes</source>
        <translation>它应不超过 %1 个轴</translation>
    </message>
    <message>
        <source>parameters.%1 must be a number, not a text</source>
        <translation>parameters.%1 必须是数字，而不是文本</translation>
    </message>
    <message>
        <source>parameters.%1 must be true or false, not a text</source>
        <translation>parameters.%1 必须是 true 或 false，而不是文本</translation>
    </message>
    <message>
        <source>%1 or the path of a PNG or JPEG file</source>
        <translation>%1 或一个 PNG 或 JPEG 文件的路径</translation>
    </message>
    <message>
        <source>up to %1 layers of 1 to %2 units, as in 4,2; or none</source>
        <translation>最多 %1 层，每层 1 到 %2 个单元，如 4,2；或 none</translation>
    </message>
    <message>
        <source>%1 or the path of a CSV file</source>
        <translation>%1 或一个 CSV 文件的路径</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>must be a whole number from %1</source>
        <translation>必须是不小于 %1 的整数</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>may have %1, not &apos;%2&apos;</source>
        <translation>可以有 %1，不能有“%2”</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须是 %1</translation>
    </message>
    <message>
        <source>it is no file that &apos;tensorscope measure&apos; wrote</source>
        <translation>它不是“tensorscope measure”写出的文件</translation>
    </message>
</context>
<context>
    <name>nets</name>
    <message>
        <source>The net of “%1”, step %2</source>
        <translation>“%1”第 %2 步的网络</translation>
    </message>
</context>
<context>
    <name>normalising</name>
    <message>
        <source>computed from the batch</source>
        <translation>由批次算得</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation>批次的均值</translation>
    </message>
    <message>
        <source>variance of the batch</source>
        <translation>批次的方差</translation>
    </message>
    <message>
        <source>scale γ</source>
        <translation>缩放 γ</translation>
    </message>
    <message>
        <source>shift β</source>
        <translation>平移 β</translation>
    </message>
    <message>
        <source>mean gradient of the batch</source>
        <translation>批次的平均梯度</translation>
    </message>
    <message>
        <source>mean of gradient times normalised sum</source>
        <translation>梯度乘归一化后的和的均值</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>Less the mean of the batch, by its standard deviation; then scale γ and shift β.</source>
        <translation>减去批次的均值，除以标准差；然后乘 γ，加 β。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>Through the normalisation: every sample moved mean and variance, so what all have in common goes out of the gradient.</source>
        <translation>穿过归一化：每个样本都影响均值和方差，所以大家共有的部分从梯度中消去。</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation>输出层的权重</translation>
    </message>
    <message>
        <source>kernels of %1</source>
        <translation>%1 的卷积核</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>nothing flows back: the pooling kept another number</source>
        <translation>没有梯度传回：池化保留的是另一个数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>of this picture</source>
        <translation>这张图</translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation>批次均值</translation>
    </message>
    <message>
        <source>Each kernel slides over the maps of its own group alone.</source>
        <translation>每个卷积核只在自己那一组的特征图上滑动。</translation>
    </message>
    <message>
        <source>Each kernel slides over the maps before it.</source>
        <translation>每个卷积核在前一层的特征图上滑动。</translation>
    </message>
    <message>
        <source>Of each 2 × 2 numbers one is left.</source>
        <translation>每 2 × 2 个数只留下一个。</translation>
    </message>
    <message>
        <source>A mask, drawn for this picture, leaves out some units; the others are scaled up.</source>
        <translation>为这张图片抽取的掩码略去一些单元，其余的放大。</translation>
    </message>
    <message>
        <source>Each unit weighs all numbers before it.</source>
        <translation>每个单元对前面的所有数加权求和。</translation>
    </message>
    <message>
        <source>How the loss changes with each output: the answer, less 1 at the right class, by N.</source>
        <translation>损失随每个输出如何变化：回答，在正确类别处减 1，再除以 N。</translation>
    </message>
    <message>
        <source>The slope goes back to the numbers that the pooling kept.</source>
        <translation>斜率回到池化所保留的数上。</translation>
    </message>
    <message>
        <source>The slope of a mean is shared out: a quarter for each of its numbers.</source>
        <translation>平均值的斜率被平分：每个数得四分之一。</translation>
    </message>
    <message>
        <source>Units that were left out get nothing back.</source>
        <translation>被略去的单元什么也得不到。</translation>
    </message>
    <message>
        <source>Each number&apos;s slope: of all that was made of it, by the weights with which.</source>
        <translation>每个数的斜率：由它得到的一切的斜率，乘以所用的权重，再相加。</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One picture of its batch, as the step takes it through the net.</source>
        <translation>批次中的一张图片，看这一步如何让它通过网络。</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation>梯度。</translation>
    </message>
    <message>
        <source>Softmax turns the outputs into shares that add up to 1.</source>
        <translation>Softmax 把输出变成总和为 1 的份额。</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>损失。</translation>
    </message>
    <message>
        <source>Minus the logarithm of the right class&apos;s share: %1.</source>
        <translation>正确类别份额的对数取负：%1。</translation>
    </message>
    <message>
        <source>The loss of the step is the mean of its batch: %1.</source>
        <translation>这一步的损失是批次的均值：%1。</translation>
    </message>
    <message>
        <source>What this picture says of each weight, summed over all places where it is used.</source>
        <translation>这张图对每个权重的意见，对该权重用到的所有位置求和。</translation>
    </message>
    <message>
        <source>The shares of all pictures of the batch, added up.</source>
        <translation>批次中所有图片的份额之和。</translation>
    </message>
    <message>
        <source>Update.</source>
        <translation>更新。</translation>
    </message>
    <message>
        <source>Adam goes a step against the gradient, by its memory of earlier ones.</source>
        <translation>Adam 依据对以往梯度的记忆，逆着梯度走一步。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
</context>
<context>
    <name>recurrent</name>
    <message>
        <source>time %1</source>
        <translation>时刻 %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>0 before the first time step</source>
        <translation>第一个时间步之前为 0</translation>
    </message>
    <message>
        <source>held at %1</source>
        <translation>固定为 %1</translation>
    </message>
    <message>
        <source>input: test sequence %1</source>
        <translation>输入：测试序列 %1</translation>
    </message>
    <message>
        <source>computed: the way back through time</source>
        <translation>计算得出：沿时间反向传播</translation>
    </message>
    <message>
        <source>hidden state</source>
        <translation>隐状态</translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation>隐状态</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Answer hangs on</source>
        <translation>答案取决于</translation>
    </message>
    <message>
        <source>slope of the answer</source>
        <translation>答案的斜率</translation>
    </message>
    <message>
        <source>Gradient retained</source>
        <translation>保留的梯度</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Test sequence %1 of %2 over time</source>
        <translation>测试序列 %1 / %2，随时间</translation>
    </message>
    <message>
        <source>answer {y}, right would be {t}</source>
        <translation>答案 {y}，正确答案 {t}</translation>
    </message>
    <message>
        <source>input: sample %1 of the batch</source>
        <translation>输入：小批量的样本 %1</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>slope of %1</source>
        <translation>%1 的斜率</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>所有时刻</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>裁剪后</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>of squares</source>
        <translation>平方平均</translation>
    </message>
    <message>
        <source>new bias</source>
        <translation>新偏置</translation>
    </message>
    <message>
        <source>slope by the other samples</source>
        <translation>其他样本的斜率</translation>
    </message>
    <message>
        <source>computed by the training</source>
        <translation>由训练计算</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>slope of y</source>
        <translation>y 的斜率</translation>
    </message>
    <message>
        <source>Sample %1 of the batch over time</source>
        <translation>小批量的样本 %1，随时间</translation>
    </message>
    <message>
        <source>right would be {t}</source>
        <translation>正确答案 {t}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>computed by the training: of its last batch, before the step</source>
        <translation>由训练计算：上一个小批量，更新之前</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>小批量的损失</translation>
    </message>
    <message>
        <source>loss of the test sequences</source>
        <translation>测试序列的损失</translation>
    </message>
    <message>
        <source>share of the sums within 0.1</source>
        <translation>误差在 0.1 以内的和所占份额</translation>
    </message>
    <message>
        <source>share of the signs that are right</source>
        <translation>正负号正确的份额</translation>
    </message>
    <message>
        <source>gradient at the first time step</source>
        <translation>第一个时间步的梯度</translation>
    </message>
    <message>
        <source>gradient at the last time step</source>
        <translation>最后一个时间步的梯度</translation>
    </message>
    <message>
        <source>gradient retained</source>
        <translation>保留的梯度</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>first ÷ last time step</source>
        <translation>首个 ÷ 最后时间步</translation>
    </message>
    <message>
        <source>The batch’s slope.</source>
        <translation>小批量的斜率。</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>裁剪。</translation>
    </message>
    <message>
        <source>If the whole gradient is longer than 1, it is made as long as 1.</source>
        <translation>如果整个梯度的长度超过 1，就缩短到 1。</translation>
    </message>
    <message>
        <source>Clipping is off.</source>
        <translation>裁剪已关闭。</translation>
    </message>
    <message>
        <source>Adam.</source>
        <translation>Adam。</translation>
    </message>
    <message>
        <source>Averages of the slope and of its square go on from the step before.</source>
        <translation>斜率及其平方的平均值从上一步继续。</translation>
    </message>
    <message>
        <source>The bias moves.</source>
        <translation>偏置移动。</translation>
    </message>
    <message>
        <source>With that the next step begins; all other weights move likewise.</source>
        <translation>下一步由此开始；其他所有权重也同样移动。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>返回。</translation>
    </message>
    <message>
        <source>From the loss all slopes come back.</source>
        <translation>所有斜率从损失传回。</translation>
    </message>
    <message>
        <source>One bias, all times.</source>
        <translation>一个偏置，所有时刻。</translation>
    </message>
    <message>
        <source>The same bias was used at each time step: its slope is the sum over all of them.</source>
        <translation>每个时间步用的是同一个偏置：它的斜率是所有时间步之和。</translation>
    </message>
    <message>
        <source>Back at time %1.</source>
        <translation>返回到时刻 %1。</translation>
    </message>
    <message>
        <source>The memory’s slope: through h, and f times that of the time step after it.</source>
        <translation>记忆的斜率：经过 h 的，加上 f 乘以后一时间步的。</translation>
    </message>
    <message>
        <source>The slope of h: through all that is made of it at the time step after it.</source>
        <translation>h 的斜率：经过后一时间步由它算出的一切。</translation>
    </message>
    <message>
        <source>Upstream times local: how much the loss changes with this.</source>
        <translation>上游乘以局部：损失随它变化多少。</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>答对：%1。</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One sample of its batch walks through the cell, and back.</source>
        <translation>其小批量中的一个样本通过单元，再返回。</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>答案。</translation>
    </message>
    <message>
        <source>The last hidden state, weighted: %1; right would be %2.</source>
        <translation>最后的隐状态加权求和：%1；正确答案是 %2。</translation>
    </message>
    <message>
        <source>The loss.</source>
        <translation>损失。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>last output</source>
        <translation>上一输出</translation>
    </message>
    <message>
        <source>The square of the difference.</source>
        <translation>差的平方。</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本样本</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他样本</translation>
    </message>
    <message>
        <source>old m</source>
        <translation>旧 m</translation>
    </message>
    <message>
        <source>old v</source>
        <translation>旧 v</translation>
    </message>
    <message>
        <source>The mean over the batch: this sample’s own slope ÷ %1, and the share of all others.</source>
        <translation>整个小批量的平均：本样本自己的斜率 ÷ %1，加上其他所有样本的份额。</translation>
    </message>
    <message>
        <source>The memory’s slope: through h alone, as no time step comes after this one.</source>
        <translation>记忆的斜率：只经过 h，因为后面没有时间步了。</translation>
    </message>
    <message>
        <source>The slope of h: through the answer, which was made of it.</source>
        <translation>h 的斜率：经过由它得出的答案。</translation>
    </message>
    <message>
        <source>forget gate</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>input gate</source>
        <translation>输入门</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>输入门</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>output gate</source>
        <translation>输出门</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>输出门</translation>
    </message>
    <message>
        <source>new memory</source>
        <translation>新记忆</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>old memory</source>
        <translation>旧记忆</translation>
    </message>
    <message>
        <source>At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.</source>
        <translation>在时刻 %1，单元 %2 保留 %4 的 %3，并接收 %6 的 %5。</translation>
    </message>
    <message>
        <source>Time %1.</source>
        <translation>时刻 %1。</translation>
    </message>
    <message>
        <source>The forget gate: the share of the memory that stays. Of unit %1 it is %2.</source>
        <translation>遗忘门：记忆留下的份额。单元 %1 的是 %2。</translation>
    </message>
    <message>
        <source>The input gate: the share of the candidate that comes in, %1.</source>
        <translation>输入门：候选值进入的份额，%1。</translation>
    </message>
    <message>
        <source>The candidate: what could be remembered, %1.</source>
        <translation>候选值：可以记住的内容，%1。</translation>
    </message>
    <message>
        <source>New memory: %1 × %2 + %3 × %4 = %5.</source>
        <translation>新记忆：%1 × %2 + %3 × %4 = %5。</translation>
    </message>
    <message>
        <source>The output gate: the share of tanh c that is shown, %1.</source>
        <translation>输出门：tanh c 露出的份额，%1。</translation>
    </message>
    <message>
        <source>The hidden state goes on to the next time step: %1.</source>
        <translation>隐状态传给下一个时间步：%1。</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>At time %1 unit %2 goes from %3 to %4.</source>
        <translation>在时刻 %1，单元 %2 从 %3 变为 %4。</translation>
    </message>
    <message>
        <source>The weighted sum of the input and the last hidden state, %1.</source>
        <translation>输入与上一隐状态的加权和，%1。</translation>
    </message>
    <message>
        <source>The answer is given at time %1. How much of its gradient is left at time 1?</source>
        <translation>答案在时刻 %1 给出。它的梯度在时刻 1 还剩多少？</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>一半以上</translation>
    </message>
    <message>
        <source>less, but more than a thousandth</source>
        <translation>不到一半，但超过千分之一</translation>
    </message>
    <message>
        <source>less than a thousandth</source>
        <translation>不到千分之一</translation>
    </message>
    <message>
        <source>Which time steps will it remember once it has learnt?</source>
        <translation>学会之后，它会记住哪些时间步？</translation>
    </message>
    <message>
        <source>those that are marked</source>
        <translation>带标记的</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后几个</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>全都一样</translation>
    </message>
    <message>
        <source>How many of a hundred answers are right at step %1?</source>
        <translation>到第 %1 步，一百个答案中有多少个是对的？</translation>
    </message>
    <message>
        <source>The loss on new sequences is %1.</source>
        <translation>在新序列上的损失是 %1。</translation>
    </message>
    <message>
        <source>The slope of the answer by each number, below the input, says on which ones it hangs.</source>
        <translation>输入下方是答案对每个数的斜率：它取决于哪些数，一看便知。</translation>
    </message>
    <message>
        <source>Over this batch the ratio of the two is %1.</source>
        <translation>在这个小批量上，两者之比是 %1。</translation>
    </message>
    <message>
        <source>sunspots</source>
        <translation>太阳黑子</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>特征 %1</translation>
    </message>
    <message>
        <source>time %1: %2</source>
        <translation>时刻 %1：%2</translation>
    </message>
    <message>
        <source>The years %1 to %2 say what %3 will be</source>
        <translation>由 %1 至 %2 年预测 %3 年</translation>
    </message>
    <message>
        <source>says {y}, was {t} (in standard deviations)</source>
        <translation>预测 {y}，实际 {t}（以标准差计）</translation>
    </message>
    <message>
        <source>It reads “%1”</source>
        <translation>读入“%1”</translation>
    </message>
    <message>
        <source>“%1” comes next: {y} before the softmax</source>
        <translation>下一个是“%1”：softmax 之前为 {y}</translation>
    </message>
    <message>
        <source>share of the years that are nearer than the line</source>
        <translation>比线性预测更近的年份所占比例</translation>
    </message>
    <message>
        <source>share of the characters that are right</source>
        <translation>预测正确的字符所占比例</translation>
    </message>
    <message>
        <source>known before: it does not learn along</source>
        <translation>事先已知：不随训练变化</translation>
    </message>
    <message>
        <source>computed: the mean of −log₂ of what each right character got</source>
        <translation>计算得出：各正确字符所得概率的 −log₂ 的平均值</translation>
    </message>
    <message>
        <source>linear, AR(20)</source>
        <translation>线性 AR(20)</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>与去年相同</translation>
    </message>
    <message>
        <source>bits a character</source>
        <translation>每字符比特数</translation>
    </message>
    <message>
        <source>Years nearer than the line</source>
        <translation>比线性预测更近的年份</translation>
    </message>
    <message>
        <source>How many of a hundred characters are right at step %1?</source>
        <translation>到第 %1 步时，一百个字符中能预测对多少个？</translation>
    </message>
    <message>
        <source>In how many of a hundred years is it nearer than the line at step %1?</source>
        <translation>到第 %1 步时，一百个年份中有多少个比线性预测更近？</translation>
    </message>
    <message>
        <source>Nearer than the line in %1 of the years.</source>
        <translation>%1 的年份比线性预测更近。</translation>
    </message>
    <message>
        <source>%1 bits a character, %2 right.</source>
        <translation>每字符 %1 比特，正确 %2。</translation>
    </message>
    <message>
        <source>It writes: %1</source>
        <translation>它写出：%1</translation>
    </message>
    <message>
        <source>was</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>AR(20)</source>
        <translation>AR(20)</translation>
    </message>
    <message>
        <source>the cell</source>
        <translation>本单元</translation>
    </message>
    <message>
        <source>Sunspots a year ahead</source>
        <translation>提前一年预测太阳黑子数</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>slope of sum</source>
        <translation>加权和的斜率</translation>
    </message>
    <message>
        <source>bias of the state</source>
        <translation>状态的偏置</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>made in this step</source>
        <translation>本步得到</translation>
    </message>
</context>
<context>
    <name>stints</name>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation>全归约</translation>
    </message>
    <message>
        <source>all-gather</source>
        <translation>全收集</translation>
    </message>
    <message>
        <source>reduce-scatter</source>
        <translation>归约散射</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation>现在，秒</translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation>时钟从 0 开始</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>start: the latest of these</source>
        <translation>开始：其中最晚的</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>latency α, in seconds</source>
        <translation>延迟 α，秒</translation>
    </message>
    <message>
        <source>bytes of a round</source>
        <translation>一轮的字节数</translation>
    </message>
    <message>
        <source>bandwidth B, in bytes per second</source>
        <translation>带宽 B，字节每秒</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>end of layer %1, on device %2</source>
        <translation>第 %1 层结束，设备 %2</translation>
    </message>
    <message>
        <source>end of layer %1, for the second time</source>
        <translation>第 %1 层第二次结束</translation>
    </message>
    <message>
        <source>end of layer %1</source>
        <translation>第 %1 层结束</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字图像数</translation>
    </message>
    <message>
        <source>digits of the batch</source>
        <translation>批量中的数字图像数</translation>
    </message>
    <message>
        <source>sum over its digits</source>
        <translation>对它的数字图像求和</translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation>一个数的字节数</translation>
    </message>
    <message>
        <source>end of the last box</source>
        <translation>最后一个方框结束的时刻</translation>
    </message>
</context>
<context>
    <name>teacher</name>
    <message numerus="yes">
        <source>**Time:** %n minute(s)</source>
        <translation>
            <numerusform>**时间**：%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>**Known before:** %1</source>
        <translation>**预备知识**：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>**Ask the class:** %1</source>
        <translation>**向全班提问**：%1</translation>
    </message>
    <message>
        <source>**Cures the belief:** %1</source>
        <translation>**纠正的误解**：%1</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>门数</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字个数</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>slope of %1</source>
        <translation>%1 的斜率</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>a few of them</source>
        <translation>其中几个</translation>
    </message>
    <message>
        <source>slope by the batch</source>
        <translation>整个批量的梯度</translation>
    </message>
    <message>
        <source>mean of slopes</source>
        <translation>梯度的平均</translation>
    </message>
    <message>
        <source>mean of squares</source>
        <translation>平方的平均</translation>
    </message>
    <message>
        <source>weight before</source>
        <translation>更新前的权重</translation>
    </message>
    <message>
        <source>weight after</source>
        <translation>更新后的权重</translation>
    </message>
    <message>
        <source>slope by all other samples</source>
        <translation>所有其他样本的斜率</translation>
    </message>
    <message>
        <source>computed from the batch</source>
        <translation>由批量算出</translation>
    </message>
    <message>
        <source>mean so far</source>
        <translation>此前的平均</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>mean of squares so far</source>
        <translation>此前平方的平均</translation>
    </message>
    <message>
        <source>loss of each symbol that should be told</source>
        <translation>每个该说出的符号的损失</translation>
    </message>
    <message>
        <source>their share of the batch</source>
        <translation>它们在整批中的份额</translation>
    </message>
    <message>
        <source>Sample %1 of the batch: minus the logarithm of each right symbol’s probability</source>
        <translation>批次中的样本 %1：每个正确符号概率的负对数</translation>
    </message>
    <message>
        <source>The slope of each logit: probability minus 1 for the right one, over N</source>
        <translation>每个 logit 的斜率：概率，正确的再减 1，除以 N</translation>
    </message>
    <message>
        <source>A few weights move</source>
        <translation>几个权重移动</translation>
    </message>
    <message>
        <source>Softmax.</source>
        <translation>Softmax。</translation>
    </message>
    <message>
        <source>The logits of a place become probabilities.</source>
        <translation>一个位置的 logit 变成概率。</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>损失。</translation>
    </message>
    <message>
        <source>Small where the right symbol is probable.</source>
        <translation>正确符号概率大，损失就小。</translation>
    </message>
    <message>
        <source>Its share.</source>
        <translation>它的一份。</translation>
    </message>
    <message>
        <source>The batch’s loss is the mean over all its symbols.</source>
        <translation>整批的损失是所有符号的平均。</translation>
    </message>
    <message>
        <source>The whole batch.</source>
        <translation>整批。</translation>
    </message>
    <message>
        <source>This sample’s slope, and those of all others.</source>
        <translation>这个样本的斜率，以及所有其他样本的斜率。</translation>
    </message>
    <message>
        <source>Adam.</source>
        <translation>Adam。</translation>
    </message>
    <message>
        <source>Means of the slope and of its square go on from the step before.</source>
        <translation>斜率及其平方的平均从上一步接着算。</translation>
    </message>
    <message>
        <source>The weights move.</source>
        <translation>权重移动。</translation>
    </message>
    <message>
        <source>With them the next step begins; all other weights move likewise.</source>
        <translation>下一步从它们开始；其他权重同样移动。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>返回。</translation>
    </message>
    <message>
        <source>Upstream times local: how much the loss changes with each number.</source>
        <translation>上游乘局部：每个数变化时损失变化多少。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>computed from the batch, before the step</source>
        <translation>由这一批算出，在这一步之前</translation>
    </message>
    <message>
        <source>weight at the right place</source>
        <translation>正确位置的权重</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Before the first batch.</source>
        <translation>第一批之前。</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>第 %1 步。</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.</source>
        <translation>损失已不再是数：步子太大了。请退回几步，换一个更小的学习率。</translation>
    </message>
    <message>
        <source>Stopped at step %1.</source>
        <translation>在第 %1 步停止。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>twin</name>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>difference of %1</source>
        <translation>%1之差</translation>
    </message>
    <message>
        <source>Of another shape in the two runs: %1.</source>
        <translation>两次运行中形状不同：%1。</translation>
    </message>
    <message>
        <source>No room for: %1.</source>
        <translation>放不下：%1。</translation>
    </message>
    <message>
        <source>These two runs have no numbers of the same shape that could be subtracted.</source>
        <translation>这两次运行没有形状相同、可以相减的数。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, second run</source>
        <translation>%1，第二次运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Of the first run (%1): %2</source>
        <translation>关于第一次运行（%1）：%2</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>not yet</source>
        <translation>尚未算出</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>copied from %1</source>
        <translation>复制自 %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>random draw</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>a number of the program</source>
        <translation>程序中的一个数</translation>
    </message>
    <message>
        <source>%1, at the start</source>
        <translation>%1，开始时</translation>
    </message>
    <message>
        <source>%1, after step %2</source>
        <translation>%1，第 %2 步之后</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>read off the run</source>
        <translation>从运行中读出</translation>
    </message>
    <message>
        <source>measured on this machine</source>
        <translation>在这台机器上测得</translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation>斜率：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
</context>
<context>
    <name>widgets::ExplainCard</name>
    <message>
        <source>Explain: %1</source>
        <translation>解释：%1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Enter: walk on</source>
        <translation>Enter：追到来源</translation>
    </message>
    <message>
        <source>Backspace: back</source>
        <translation>Backspace：返回</translation>
    </message>
    <message>
        <source>Ctrl+C: copy</source>
        <translation>Ctrl+C：复制</translation>
    </message>
    <message>
        <source>P: fewer digits</source>
        <translation>P：较少位数</translation>
    </message>
    <message>
        <source>P: all digits</source>
        <translation>P：全部位数</translation>
    </message>
    <message>
        <source>G: the value</source>
        <translation>G：数值</translation>
    </message>
    <message>
        <source>G: gradient</source>
        <translation>G：梯度</translation>
    </message>
    <message>
        <source>Click a number: the sum behind it stands here.</source>
        <translation>点击一个数：这里会显示它的算式。</translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <translation>
            <numerusform>… 其余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as TeX</source>
        <translation>复制为 TeX</translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation>较少位数</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全部位数</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets::ParamPanel</name>
    <message>
        <source>less ▴</source>
        <translation>收起 ▴</translation>
    </message>
    <message>
        <source>more ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Without this second value</source>
        <translation>去掉这第二个值</translation>
    </message>
</context>
<context>
    <name>widgets::Prose</name>
    <message>
        <source>Copy as TeX</source>
        <translation>复制 TeX 代码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term of a formula, and what it stands for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not in the picture at this step</source>
        <translation>这一步图中还没有</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>课程正文</translation>
    </message>
</context>
<context>
    <name>widgets::QuestionCard</name>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>对：%1</translation>
    </message>
    <message>
        <source>No: it is %1, not %2</source>
        <translation>不对：是 %1，不是 %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>A number is needed, such as 12 or 0.5</source>
        <translation>请输入一个数，如 12 或 0.5</translation>
    </message>
    <message>
        <source>“%1” is no number; 12 or 0.5 would be one</source>
        <translation>“%1”不是数；请输入如 12 或 0.5 的数</translation>
    </message>
</context>
<context>
    <name>widgets::Stage</name>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Remove the curves of earlier runs</source>
        <translation>移除先前运行的曲线</translation>
    </message>
    <message>
        <source>Look inside here</source>
        <translation>从这里看内部</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Steps per second (+ and −)</source>
        <translation>每秒步数（+ 和 −）</translation>
    </message>
    <message>
        <source>one step =</source>
        <translation>一步 =</translation>
    </message>
    <message>
        <source>step %1 / %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source> (Space)</source>
        <translation>（空格键）</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>“%1：%2”</translation>
    </message>
</context>
</TS>
