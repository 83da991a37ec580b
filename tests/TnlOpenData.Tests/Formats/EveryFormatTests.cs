using TnlOpenData.Formats;
using TnlOpenData.Formats.Writing;

namespace TnlOpenData.Tests.Formats;

public class EveryFormatTests
{
    public static TheoryData<string> Names => [.. AllFormats.Lists.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_page_gives_the_same_bytes(string name) =>
        Assert.Equal(Format(name).Write(HostilePage.Of(HostilePage.Texts)), Format(name).Write(HostilePage.Of(HostilePage.Texts)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_without_rows_can_be_written(string name) => Format(name).Write(HostilePage.Of([]));

    [Fact]
    public void Only_text_says_a_charset()
    {
        Assert.Equal("text/csv; charset=utf-8", Format("csv").ContentType);
        Assert.Equal("text/tab-separated-values; charset=utf-8", Format("tsv").ContentType);
        Assert.All(["xlsx", "ods", "parquet"], (string name) => Assert.Equal(Format(name).MediaType, Format(name).ContentType));
    }

    private static TableFormat Format(string name) => AllFormats.Lists.First(f => f.Name == name);
}
