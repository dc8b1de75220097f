/**
 * The sitemap protocol as XML Schema, written from its text: addresses, the days and moments of W3C, the links to other
 * languages, and news in their order. Elements of other namespaces may not stand anywhere else.
 *
 * @see sitemaps.org/protocol.html; developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export const sitemapSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  elementFormDefault="qualified">
  <xs:simpleType name="address">
    <xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://.+"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="time"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>
  <xs:complexType name="url"><xs:sequence>
    <xs:element name="loc" type="address"/>
    <xs:element name="lastmod" type="time" minOccurs="0"/>
    <xs:any namespace="http://www.w3.org/1999/xhtml http://www.google.com/schemas/sitemap-news/0.9"
      minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
  </xs:sequence></xs:complexType>
  <xs:element name="urlset"><xs:complexType><xs:sequence>
    <xs:element name="url" type="url" minOccurs="0" maxOccurs="50000"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
    <xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="address"/>
      <xs:element name="lastmod" type="time" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`
