using System.Text;
using FsCheck.Xunit;
using TnlOpenData.Text;

namespace TnlOpenData.Tests.Text;

[Properties(Arbitrary = [typeof(Hostile)])]
public class FoldingTests
{
    [Theory]
    [InlineData("Échirolles", "echirolles")]
    [InlineData("E\u0301chirolles", "echirolles")]
    [InlineData("SAINT-ÉGRÈVE", "saint egreve")]
    [InlineData("  Saint   Égrève  ", "saint egreve")]
    [InlineData("L’Haÿ-les-Roses", "l hay les roses")]
    [InlineData("L'Haÿ-les-Roses", "l hay les roses")]
    [InlineData("Communauté d’Agglomération de l'Œil", "communaute d agglomeration de l oeil")]
    [InlineData("œuf Œuf æther Æther", "oeuf oeuf aether aether")]
    [InlineData("ǽ Ǿ", "ae o")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Ístanbul", "istanbul")]
    [InlineData("Łódź, Đà Nẵng", "lodz da nang")]
    [InlineData("Garçon", "garcon")]
    [InlineData("Alès Agglomération (CA)", "ales agglomeration ca")]
    [InlineData("-- = + @ ’", "")]
    [InlineData("", "")]
    [InlineData("🦊 Renard", "renard")]
    [InlineData("李 小明", "李 小明")]
    [InlineData("Mont\u00A0Blanc", "mont blanc")]
    [InlineData("Mont\u2011Blanc", "mont blanc")]
    [InlineData("É\u00ADchi\u200Brol\u2060les", "echirolles")]
    [InlineData("\uFEFF\u202EParis\u202C", "paris")]
    [InlineData("e\u0301\u0301\u0301\u20DDchirolles", "echirolles")]
    [InlineData("Pa\uFB01s \uFB03", "pafis ffi")]
    [InlineData("Ｐａｒｉｓ", "paris")]
    public void Text_is_compared_without_case_accents_ligatures_hyphens_or_apostrophes(string text, string folded) =>
        Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void The_language_of_the_machine_does_not_matter()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Assert.Equal("fontaine isere", Folding.Fold("FONTAINE ISÈRE"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("Paris\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("\uD800")]
    [InlineData("\0")]
    public void What_is_no_character_is_no_letter_either(string text) =>
        Assert.DoesNotContain(text, Folding.Fold(text), StringComparison.Ordinal);

    [Property(MaxTest = 1000)]
    public bool Folding_twice_is_folding_once(HostileText text) =>
        Folding.Fold(Folding.Fold(text.Value)) == Folding.Fold(text.Value);

    [Property(MaxTest = 1000)]
    public bool Composed_and_decomposed_text_fold_alike(HostileText text) =>
        Folding.Fold(text.Value.Normalize(NormalizationForm.FormC)) == Folding.Fold(text.Value.Normalize(NormalizationForm.FormD));

    [Property(MaxTest = 300)]
    public bool Words_hold_no_space(HostileText text) =>
        Array.TrueForAll(Folding.Tokens(text.Value), w => w.Length > 0 && !w.Contains(' '));
}
