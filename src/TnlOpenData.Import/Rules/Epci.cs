using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class Epci
{
    public static IEnumerable<Problem> BelongToCommunes(PackageRows package)
    {
        foreach (var row in package.Collectivities.ValidRows("kind", "epci_siren", "epci_name"))
        {
            var (siren, name) = (row.Value.EpciSiren, row.Value.EpciName);
            if (row.Value.Kind != "commune" && (siren ?? name) is not null)
            {
                yield return package.Collectivities.Problem(
                    row, siren is null ? "epci_name" : "epci_siren", $"is given for a body of kind {DisplayText.Escape(row.Value.Kind)}", "an EPCI for communes only");
            }
            else if (siren is null != name is null)
            {
                yield return package.Collectivities.Problem(
                    row, siren is null ? "epci_siren" : "epci_name", "is empty while the other column of the EPCI is given", "the SIREN and the name, or neither");
            }

            // Public bodies have SIRENs that begin with 1 or 2; the local ones with 2.
            if (siren is not null && siren[0] != '2')
            {
                yield return package.Collectivities.Problem(row, "epci_siren", $"{DisplayText.Quote(siren)} is not the SIREN of an EPCI", "one that begins with 2");
            }
        }
    }
}
