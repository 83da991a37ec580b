using Microsoft.AspNetCore.Components;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.About;

/// <summary>The pages that explain the label, the census and the site. Each reads the release and the settings.</summary>
internal static class AboutEndpoints
{
    public static readonly SitePage Label = new(PagePaths.Label, Send<LabelPage>)
    {
        NavigationLabel = "Le label",
        Name = "Le label : niveaux, jury, candidature",
        Synonyms = ["label", "niveaux", "criteres", "candidater"],
    };

    public static readonly SitePage Method = new(PagePaths.Method, Send<MethodPage>)
    {
        Name = "La méthode du recensement",
        Synonyms = ["methode", "methodologie"],
    };

    public static readonly SitePage Glossary = new(PagePaths.Glossary, Send<GlossaryPage>)
    {
        Name = "Le glossaire",
        Synonyms = ["glossaire", "definitions", "lexique"],
    };

    public static readonly SitePage Press = new(PagePaths.Press, Send<PressPage>)
    {
        Name = "La presse : phrases et chiffres à reprendre",
        Synonyms = ["presse", "journalistes", "citer"],
    };

    public static readonly SitePage English = new(PagePaths.English, Send<EnglishPage>)
    {
        Name = "In English",
        Synonyms = ["en", "english"],
    };

    public static readonly SitePage About = new(PagePaths.About, Send<AboutPage>)
    {
        Name = "À propos : qui publie ce site",
        Synonyms = ["propos", "about", "contact"],
    };

    public static readonly SitePage Legal = new(PagePaths.Legal, Send<LegalPage>)
    {
        Name = "Les mentions légales",
        Synonyms = ["legales", "legal", "confidentialite", "rgpd"],
    };

    public static readonly SitePage Accessibility = new(PagePaths.Accessibility, Send<AccessibilityPage>)
    {
        Name = "La déclaration d’accessibilité",
        Synonyms = ["accessibilite", "accessibility", "rgaa"],
    };

    private static Task Send<TPage>(HttpContext http) where TPage : IComponent =>
        PageResponse.Send<TPage>(http, PageContext.Of(http), null);
}
