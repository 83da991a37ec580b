using System.Text;
using TnlOpenData.Formats.Delimited;

namespace TnlOpenData.Tests.Formats.Delimited;

public class TsvFormatTests
{
    [Fact]
    public void Every_value_reads_back()
    {
        var page = HostilePage.Of(HostilePage.Texts);
        var lines = Encoding.UTF8.GetString(new TsvFormat().Write(page)).Split('\n');
        Assert.Equal("text\tcode\tinteger\tnumber\tflag\tday\tlist\ttree\tdescribed", lines[0]);
        Assert.Equal("", lines[^1]);
        Assert.Equal(page.Count, lines.Length - 2);
        for (var row = 0; row < page.Count; row++)
        {
            var expected = Enumerable.Range(0, 9).Select(i => Utf8(page.Read(row, i).Plain));
            Assert.Equal(expected, lines[row + 1].Split('\t').Select(Unescaped));
        }
    }

    [Fact]
    public void Tabs_line_ends_and_backslashes_are_spelt()
    {
        var lines = Encoding.UTF8.GetString(new TsvFormat().Write(HostilePage.Of(["a\tb\r\nc\\"]))).Split('\n');
        Assert.StartsWith(@"a\tb\r\nc\\", lines[1], StringComparison.Ordinal);
    }

    /// <summary>Half a pair has no UTF-8.</summary>
    private static string Utf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] switch { 't' => '\t', 'r' => '\r', 'n' => '\n', var c => c });
        }

        return text.ToString();
    }
}
