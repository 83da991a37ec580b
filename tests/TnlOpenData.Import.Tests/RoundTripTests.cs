using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Laws that hold for any text and any bytes.</summary>
public class RoundTripTests
{
    [Property(MaxTest = 100, Arbitrary = [typeof(HostileCell)])]
    public void Any_text_comes_back_as_it_was_written(HostileText quote, HostileText note)
    {
        var reading = Valid.WithCell("awards", 1, "quote", quote.Value).WithCell("awards", 1, "note", note.Value).Check();
        Assert.Equal("", reading.Lines());
        var award = reading.Content!.Data.Awards.Single(a => a is { Edition: 2016, CollectivityId: "guillemets" });
        Assert.Equal((quote.Value, note.Value), (award.Quote, award.Note));
    }

    [Property(MaxTest = 100)]
    public void Any_bytes_are_read_without_a_throw(byte[] bytes) =>
        AssertOneLineEach(Valid.WithFile("awards.csv", bytes).Check());

    [Property(MaxTest = 100)]
    public void Any_bytes_after_a_good_header_are_read_without_a_throw(byte[] bytes) =>
        AssertOneLineEach(Valid.WithFile("tallies.csv", [.. "edition,level,laureate_count,source_id,quote\n"u8, .. bytes]).Check());

    [Property(MaxTest = 100)]
    public void Any_descriptor_is_read_without_a_throw(byte[] bytes, int at)
    {
        var descriptor = System.Text.Encoding.UTF8.GetBytes(Valid.Text("datapackage.json"));
        var start = (int)((uint)at % descriptor.Length);
        bytes.AsSpan(0, Math.Min(bytes.Length, descriptor.Length - start)).CopyTo(descriptor.AsSpan(start));
        AssertOneLineEach(Valid.WithFile("datapackage.json", descriptor).Check());
    }

    private static void AssertOneLineEach(PackageReadResult reading) =>
        Assert.All(reading.Problems, p => Assert.DoesNotContain(p.ToString(), char.IsControl));
}
