namespace TnlOpenData.Api.Tests.Site;

/// <summary>Literal facts of the published data on the pages of places: a new award changes them.</summary>
public class RealDataTests(RealServer real)
{
    [Theory]
    [InlineData(
        "/territoires/31555-toulouse",
        "Toulouse n’est pas recensée parmi les lauréats. Dans son intercommunalité, Toulouse Métropole : Colomiers (2024, 2025).")]
    [InlineData(
        "/territoires/243100518-toulouse-metropole",
        "Toulouse Métropole n’est pas recensée parmi les lauréats. Parmi ses 37 communes, une est recensée : Colomiers (2024, 2025).")]
    [InlineData(
        "/territoires/63113-clermont-ferrand",
        "Clermont-Ferrand n’est pas recensée parmi les lauréats. Son intercommunalité, Clermont Auvergne Métropole, l’est : Badge en 2025 "
            + "(hors label). Aucune commune n’est recensée dans son intercommunalité.")]
    [InlineData(
        "/territoires/67482-strasbourg",
        "Strasbourg n’est pas recensée parmi les lauréats. Son intercommunalité, Eurométropole de Strasbourg, l’est : Badge en 2025 "
            + "(hors label). Sa région, Grand Est, l’est aussi : niveau non publié en 2018, niveau 3 à 5 en 2019 et niveau 4 en 2021. "
            + "Aucune commune n’est recensée dans son intercommunalité.")]
    [InlineData(
        "/territoires/93066-saint-denis",
        "Saint-Denis n’est pas recensée parmi les lauréats. Dans son intercommunalité, Métropole du Grand Paris : Montreuil (2019), Paris "
            + "(2018) et Villejuif (2023).")]
    [InlineData(
        "/territoires/33063-bordeaux",
        "Bordeaux n’est pas recensée parmi les lauréats. Son département, Gironde, l’est : niveau 4 en 2018 et niveau 3 à 5 en 2019. "
            + "Aucune commune n’est recensée dans son intercommunalité, Bordeaux Métropole. Le lauréat le plus proche : Canéjan, à 13 km "
            + "(2019).")]
    [InlineData(
        "/territoires/97502-saint-pierre",
        "Saint-Pierre n’est pas recensée parmi les lauréats. Aucune intercommunalité ne lui est connue. Dans sa collectivité d’outre-mer, "
            + "Saint-Pierre-et-Miquelon : aucun lauréat recensé.")]
    [InlineData(
        "/territoires/200057867-plaine-commune",
        "Plaine Commune n’est pas recensé parmi les lauréats. Aucune de ses 8 communes n’est recensée.")]
    [InlineData(
        "/territoires/200057875-est-ensemble",
        "Est Ensemble n’est pas recensé parmi les lauréats. Parmi ses 9 communes, une est recensée : Montreuil (2019).")]
    public async Task The_first_sentences_say_that_a_place_is_not_on_record_and_who_is_around_it(string path, string said) =>
        Assert.Equal(said, (await real.Page(path)).TextOf(".lead"));

    [Theory]
    [InlineData(
        "/territoires/10150-fontaine",
        "À ne pas confondre avec Fontaine (Isère, 38), qui est recensée (2016, supposé ; 2024).")]
    [InlineData("/territoires/85148-montreuil", "À ne pas confondre avec Montreuil (Seine-Saint-Denis, 93), qui est recensée (2019).")]
    public async Task A_homonym_that_is_on_record_is_told_apart(string path, string said) =>
        Assert.Contains(said, (await real.Page(path)).TextOf(".lead"), StringComparison.Ordinal);

    [Fact]
    public async Task The_absence_of_a_place_stands_beside_what_the_palmares_covers()
    {
        var page = await real.Page("/territoires/31555-toulouse");
        Assert.StartsWith(
            "Cela ne veut pas dire que Toulouse n’a jamais été labellisée : 93 des 232 ou 233 lauréats annoncés sont retrouvés (40 %), "
                + "et il reste au moins 139 noms à chercher.",
            page.TextOf("#absence ~ p"),
            StringComparison.Ordinal);
        Assert.Equal("28 ou 29 manquent", page.TextOf("#absence ~ section tbody tr:last-child td:last-child"));
        Assert.Equal("nombre inconnu", page.TextOf("#absence ~ section tbody tr:first-child td:last-child"));
    }

    [Theory]
    [InlineData("/territoires/31555-toulouse", "Les communes de 200 000 habitants et plus (2023)", "5 recensées sur 11.")]
    public async Task Places_of_the_same_size_are_counted_with_their_number(string path, string heading, string counted)
    {
        var page = await real.Page(path);
        Assert.Equal(heading, page.TextOf("#taille"));
        Assert.StartsWith(counted, page.TextOf("#taille ~ p"), StringComparison.Ordinal);
    }
}
