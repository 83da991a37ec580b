using FsCheck.Xunit;
using TnlOpenData.Text;

namespace TnlOpenData.Tests.Text;

[Properties(Arbitrary = [typeof(Hostile)])]
public class NearestTests
{
    private static readonly string[] Known =
        ["edition", "level", "level_status", "limit", "population", "departement", "region", "Échirolles"];

    [Theory]
    [InlineData("edtion", "edition")]
    [InlineData("editoin", "edition")]
    [InlineData("Edition", "edition")]
    [InlineData("ÉDITION", "edition")]
    [InlineData("levl", "level")]
    [InlineData("département", "departement")]
    [InlineData("pop", "population")]
    [InlineData("echirole", "Échirolles")]
    [InlineData("level-statut", "level_status")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData("=", null)]
    public void A_word_close_enough_is_suggested(string typed, string? suggested) => Assert.Equal(suggested, Nearest.To(typed, Known));

    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("abc", "axc", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Edits_are_counted(string a, string b, int edits) => Assert.Equal(edits, Nearest.Edits(a, b));

    [Fact]
    public void A_very_long_word_is_not_compared() => Assert.Null(Nearest.To(new string('e', 100_000), Known));

    [Property]
    public bool Edits_are_the_same_both_ways(HostileText a, HostileText b) =>
        Nearest.Edits(a.Value, b.Value) == Nearest.Edits(b.Value, a.Value);

    [Property]
    public bool A_suggestion_is_always_one_of_the_known(HostileText typed) =>
        Nearest.To(typed.Value, Known) is not { } s || Known.Contains(s);
}
