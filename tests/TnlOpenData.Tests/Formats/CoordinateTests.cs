using TnlOpenData.Formats;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Formats;

/// <summary>Longitudes and latitudes have a decimal in every text format, other numbers only if they need one.</summary>
public class CoordinateTests
{
    [Theory]
    [InlineData(1, "1.0")]
    [InlineData(-61, "-61.0")]
    [InlineData(0, "0.0")]
    [InlineData(45.5, "45.5")]
    [InlineData(1.83216, "1.83216")]
    [InlineData(0.00001, "0.00001")]
    public void A_coordinate_has_at_least_one_decimal(double degrees, string text) => Assert.Equal(text, CoordinateText.Of(degrees));

    [Theory]
    [InlineData("csv", "1.0")]
    [InlineData("tsv", "1.0")]
    [InlineData("json", "\"longitude\":1.0,\"latitude\":45.0,\"share\":1}")]
    [InlineData("ndjson", "\"longitude\":1.0,\"latitude\":45.0,\"share\":1}")]
    [InlineData("excel-fr", "1,0;45,0;1")]
    public void Every_text_format_writes_it_so(string format, string expected)
    {
        Column[] columns = [new("longitude", ColumnType.Number), new("latitude", ColumnType.Number), new("share", ColumnType.Number)];
        var page = Written.PageOf(columns, [[Cell.Of(1.0), Cell.Of(45.0), Cell.Of(1.0)]]);
        Assert.Contains(expected, page.As(Named(format)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_coordinate_stays_absent()
    {
        var page = Written.PageOf([new("longitude", ColumnType.Number)], [[Cell.Empty]]);
        Assert.Equal("[{\"longitude\":null}]", page.As(new JsonFormat()));
    }

    private static TableFormat Named(string name) =>
        name == ExcelFrCsvFormat.Profile ? AllFormats.ExcelFrCsv : AllFormats.Lists.First(f => f.Name == name);
}
