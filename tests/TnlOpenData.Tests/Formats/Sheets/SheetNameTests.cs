using TnlOpenData.Formats.Sheets.Xlsx;

namespace TnlOpenData.Tests.Formats.Sheets;

public class SheetNameTests
{
    [Theory]
    [InlineData("Éditions", "Éditions")]
    [InlineData("'L''été' [a:b]*?/\\", "L''été' ab")]
    [InlineData("Un titre qui ne tient pas sur un onglet", "Un titre qui ne tient pas sur u")]
    [InlineData("🦊", "Données")]
    public void A_sheet_is_named_after_its_list(string title, string name)
    {
        var workbook = new Unzipped(new XlsxFormat().Write(HostilePage.Of([], title)))["xl/workbook.xml"];
        Assert.Equal(name, (string?)workbook.Descendants().First(e => e.Name.LocalName == "sheet").Attribute("name"));
    }
}
