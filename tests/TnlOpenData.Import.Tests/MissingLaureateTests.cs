namespace TnlOpenData.Import.Tests;

/// <summary>What a lead may say, and where nothing is asked; what is refused is in <see cref="BrokenLeads"/>.</summary>
public class MissingLaureateTests
{
    private static readonly SyntheticPackage Valid = SyntheticPackage.Valid;

    [Theory]
    [InlineData("Les 6 autres lauréats")]
    [InlineData("Jury, et les 6\u00A0autres lauréats : 3 au niveau 3, 2 au niveau 4")]
    [InlineData("LES 6 AUTRES LAURÉATES")]
    [InlineData("Il manque 6 lauréats")]
    [InlineData("6 noms, aux niveaux 4 et 5")]
    public void A_subject_states_the_number_in_any_words(string subject) =>
        Assert.Equal("", Valid.WithCell("leads", 4, "subject", subject).Check().Lines());

    [Theory]
    [InlineData("Les 19 ou 20 autres lauréats")]
    [InlineData("Les 19 à 20 autres lauréats")]
    [InlineData("19 ou 20 noms")]
    public void A_subject_states_both_bounds(string subject) =>
        Assert.Equal("", Valid.WithCell("leads", 5, "subject", subject).Check().Lines());

    [Fact]
    public void Another_lead_may_name_the_same_number_for_another_reason() =>
        Assert.Equal("", Valid.WithCell("leads", 1, "subject", "Les 6 membres du jury").Check().Lines());

    [Fact]
    public void Nothing_is_asked_where_no_number_is_announced() =>
        Assert.Equal("", Valid.WithCell("editions", 1, "laureate_count", "").WithoutRow("leads", 4).Check().Lines());

    [Fact]
    public void Nothing_is_asked_where_every_laureate_is_recorded() =>
        Assert.Equal("", Valid.WithCell("editions", 1, "laureate_count", "6").WithoutRow("leads", 4).Check().Lines());

    [Fact]
    public void Nothing_is_asked_where_every_laureate_may_be_recorded()
    {
        var package = Valid
            .WithCell("editions", 3, "laureate_count_low", "11")
            .WithCell("editions", 3, "laureate_count_high", "12")
            .WithoutRow("leads", 5);
        Assert.Equal("", package.Check().Lines());
    }

    [Fact]
    public void The_last_laureate_is_counted_in_the_singular()
    {
        var package = Valid.WithCell("editions", 1, "laureate_count", "7").WithCell("leads", 4, "subject", "1 autre lauréat");
        Assert.Equal("", package.Check().Lines());
    }
}
