using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Schema;

public class CellTests
{
    public static TheoryData<string, Cell, string> Texts => new()
    {
        { "nothing", Cell.Empty, "" },
        { "no text", Cell.Of((string?)null), "" },
        { "a code", Cell.Of("01"), "01" },
        { "a whole number", Cell.Of(-1234567), "-1234567" },
        { "a number", Cell.Of(5.10), "5.1" },
        { "a long number", Cell.Of(0.1 + 0.2), "0.30000000000000004" },
        { "yes", Cell.Of(true), "true" },
        { "no", Cell.Of(false), "false" },
        { "a date", Cell.Of(new DateOnly(2018, 11, 6)), "2018-11-06" },
        { "an early date", Cell.Of(new DateOnly(1, 1, 1)), "0001-01-01" },
        { "a list", Cell.Of(["a", "b"]), "a|b" },
        { "an empty list", Cell.Of((IReadOnlyList<string>)[]), "" },
        { "a tree", Cell.Of("compact", new Field("x", Cell.Of(1))), "compact" },
        { "a link", Cell.Link("/awards"), "/awards" },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void A_cell_has_an_invariant_text(string what, Cell cell, string text)
    {
        Assert.True(text == cell.Plain, $"{what}: {cell.Plain}");
    }

    [Fact]
    public void The_language_of_the_machine_does_not_matter()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("fr-FR");
            Assert.Equal("-5.5", Cell.Of(-5.5).Plain);
            Assert.Equal("-1234", Cell.Of(-1234).Plain);
            Assert.Equal("2018-11-06", Cell.Of(new DateOnly(2018, 11, 6)).Plain);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Only_what_has_no_value_is_empty()
    {
        Cell[] cells = [Cell.Of((int?)null), Cell.Of((bool?)null), Cell.Of((DateOnly?)null), Cell.Of((double?)null)];
        Assert.All(cells, c => Assert.True(c.IsEmpty));
        Assert.False(Cell.Of(0).IsEmpty || Cell.Of(false).IsEmpty || Cell.Of("").IsEmpty || Cell.Of(0.0).IsEmpty);
    }
}
