using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TnlOpenData.Queries;

namespace TnlOpenData.Tests.Queries;

/// <summary>A list of spans as people type it, beside what it means; an open end is null.</summary>
public sealed record Spans(IReadOnlyList<(int? Low, int? High)> Items)
{
    public string Typed => string.Join(',', Items.Select(s => s.Low == s.High ? $"{s.Low}" : $"{s.Low}..{s.High}"));

    public bool Hold(int value) => Items.Any(s => value >= (s.Low ?? int.MinValue) && value <= (s.High ?? int.MaxValue));

    public override string ToString() => Typed;
}

public static class AnySpans
{
    private static readonly Gen<int?> End = Gen.Frequency((1, Gen.Constant((int?)null)), (5, Gen.Choose(-20, 20).Select(n => (int?)n)));

    public static Arbitrary<Spans> Spans() =>
        Gen.Zip(End, End)
            .Where(s => (s.Item1 is not null || s.Item2 is not null) && !(s.Item1 > s.Item2))
            .NonEmptyListOf()
            .Select(items => new Spans([.. items]))
            .ToArbitrary();
}

public class RangeFilterTests
{
    private static readonly RangeFilter<object> Population = new("population", row => (int)row);

    [Property(MaxTest = 1000, Arbitrary = [typeof(AnySpans)])]
    public void A_range_keeps_what_brute_force_keeps(Spans spans)
    {
        var criterion = Population.Read(Packages.RealSnapshot, spans.Typed).Criterion!;
        int[] values = [int.MinValue, .. Enumerable.Range(-25, 50), int.MaxValue];
        Assert.Equal(values.Where(spans.Hold), values.Where(v => criterion.Matches(v)));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AnySpans)])]
    public void Ranges_with_the_same_numbers_are_written_the_same(Spans spans)
    {
        var text = Population.Read(Packages.RealSnapshot, spans.Typed).Criterion!.Text;
        int[] values = [int.MinValue, .. Enumerable.Range(-25, 50), int.MaxValue];
        var again = Population.Read(Packages.RealSnapshot, text).Criterion!;
        Assert.Equal(text, again.Text);
        Assert.Equal(values.Where(spans.Hold), values.Where(v => again.Matches(v)));
        var reversed = new Spans([.. spans.Items.Reverse(), spans.Items[0]]);
        Assert.Equal(text, Population.Read(Packages.RealSnapshot, reversed.Typed).Criterion!.Text);
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("02018,+2018,2018..2018", "2018")]
    [InlineData("3,2,1", "1..3")]
    [InlineData("7,..5", "..5,7")]
    [InlineData("5..,7", "5..")]
    [InlineData("..5,3..", "..0,1..")]
    [InlineData("..-1,0..", "..0,1..")]
    [InlineData("2147483647,-2147483648", "-2147483648,2147483647")]
    public void Ranges_are_written_as_the_fewest_in_order(string typed, string written) =>
        Assert.Equal(written, Population.Read(Packages.RealSnapshot, typed).Criterion!.Text);

    [Theory]
    [InlineData("5..2")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("1..2..3")]
    [InlineData("1...5")]
    [InlineData("1,,2")]
    [InlineData(",")]
    [InlineData("abc")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("1 000")]
    [InlineData("２０１８")]
    [InlineData("99999999999")]
    [InlineData("..99999999999")]
    [InlineData("NaN")]
    public void What_is_no_range_is_refused_and_named(string typed)
    {
        var (criterion, error) = Population.Read(Packages.RealSnapshot, typed);
        Assert.Null(criterion);
        Assert.Equal("population", error!.Parameter);
    }

    [Fact]
    public void A_row_without_a_value_is_in_no_range() =>
        Assert.False(new RangeFilter<object>("population", _ => null)
            .Read(Packages.RealSnapshot, "..2147483647").Criterion!
            .Matches(new object()));
}
