namespace TnlOpenData.Text;

/// <summary>The same sentence in French and in English.</summary>
public readonly record struct Bilingual(string Fr, string En);
