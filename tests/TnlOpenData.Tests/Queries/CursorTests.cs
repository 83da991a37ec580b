using System.Buffers.Text;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using TnlOpenData.Queries;

namespace TnlOpenData.Tests.Queries;

[Properties(Arbitrary = [typeof(Hostile)])]
public class CursorTests
{
    [Property]
    public bool A_cursor_reads_back_as_it_was_written(ulong release, NonNegativeInt offset, HostileText question)
    {
        var cursor = new Cursor($"{release:x16}", offset.Get, Cursor.FingerprintOf([new("q", question.Value)]));
        return Cursor.Parse(cursor.ToString()) == cursor;
    }

    [Property]
    public bool A_cursor_can_stand_in_an_address_as_it_is(ulong release, NonNegativeInt offset)
    {
        var text = new Cursor($"{release:x16}", offset.Get, "0123456789ab").ToString();
        return Uri.EscapeDataString(text) == text;
    }

    [Property(MaxTest = 1000)]
    public bool Garbage_is_no_cursor_and_no_error(HostileText garbage) => Cursor.Parse(garbage.Value) is null;

    [Property(MaxTest = 500)]
    public void Garbage_well_encoded_is_no_error(HostileText garbage) =>
        Assert.Null(Cursor.Parse(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(garbage.Value))));

    [Theory]
    [InlineData("a.-1.b")]
    [InlineData("a.+1.b")]
    [InlineData("a.1.b.c")]
    [InlineData("a.99999999999.b")]
    [InlineData("a.１.b")]
    [InlineData("a. 1.b")]
    [InlineData("a.1")]
    [InlineData("..")]
    public void What_is_nearly_a_cursor_is_none(string inside) =>
        Assert.Null(Cursor.Parse(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(inside))));

    [Fact]
    public void A_very_long_text_is_no_cursor() => Assert.Null(Cursor.Parse(new string('A', 100_000)));

    [Fact]
    public void Different_questions_have_different_fingerprints() =>
        Assert.Equal(3, new[] { "4", "5", "4,5" }.Select(level => Cursor.FingerprintOf([new("level", level)])).Distinct().Count());
}
