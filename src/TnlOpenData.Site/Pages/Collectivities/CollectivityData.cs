using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Collectivities;

/// <summary>A collectivity in the words of schema.org: the body, not its territory, since it is the body that was distinguished.</summary>
internal static class CollectivityData
{
    public static object Of(PageContext context, CollectivityModel model)
    {
        var body = model.Body;
        var node = Thing(body.Kind == "association" ? "Organization" : "GovernmentOrganization");
        node["@context"] = "https://schema.org";
        node["@id"] = context.Absolute(PagePaths.Collectivity(body.Id)) + "#organisme";
        node["name"] = body.Name;
        node["mainEntityOfPage"] = context.Absolute(PagePaths.Collectivity(body.Id));
        Add(node, "identifier", Identifiers(body).ToArray());
        Add(node, "award", model.Awards.Select(Named).ToArray());
        node["address"] = Address(body);
        if (body is { Latitude: { } latitude, Longitude: { } longitude })
        {
            var place = Thing("Place");
            var point = Thing("GeoCoordinates");
            point["latitude"] = latitude;
            point["longitude"] = longitude;
            place["geo"] = point;
            node["location"] = place;
        }

        return node;
    }

    private static string Named(AwardView award) =>
        $"Territoire Numérique Libre {award.Award.Edition} : {Labels.Level(award)}{DoubtWords.InFull(award)}";

    private static IEnumerable<object> Identifiers(Collectivity body)
    {
        foreach (var (name, value) in new[] { ("SIREN", body.Siren), ("INSEE", body.InseeCode) })
        {
            if (value is not null)
            {
                var identifier = Thing("PropertyValue");
                identifier["propertyID"] = name;
                identifier["value"] = value;
                yield return identifier;
            }
        }
    }

    private static Dictionary<string, object> Address(Collectivity body)
    {
        var address = Thing("PostalAddress");
        address["addressCountry"] = "FR";
        if (body.RegionName is { } region)
        {
            address["addressRegion"] = region;
        }

        return address;
    }

    private static Dictionary<string, object> Thing(string type) => new(StringComparer.Ordinal) { ["@type"] = type };

    private static void Add(Dictionary<string, object> thing, string name, object[] values)
    {
        if (values.Length > 0)
        {
            thing[name] = values;
        }
    }
}
